import { ProsePage } from '@/components/shell/prose-page';
import { SITE_NAME } from '@/lib/site/site-name';
import { SITE } from '@/lib/site/site-settings';
import { officeContact } from './office-contact';

/** What readers with and without aids can rely on, and what falls short. */
export function AccessibilityView() {
  const canWrite = SITE.phone !== null || SITE.corrections !== null;
  return (
    <ProsePage
      title="无障碍声明"
      parts={[
        {
          id: 'standard',
          title: '依据的标准',
          text: (
            <p>
              {SITE_NAME}以《网页内容无障碍指南》（WCAG 2.2）AA级为目标，并参照国家标准GB/T
              37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》。
            </p>
          ),
        },
        { id: 'features', title: '可以怎样使用', text: <List lines={FEATURES} /> },
        { id: 'limits', title: '已知的不足', text: <List lines={LIMITS} /> },
        {
          id: 'checks',
          title: '怎样检查',
          text: (
            <p>
              每次修改后，各类页面都用axe自动检查，浅色、深色、大字版，窄屏、宽屏逐一进行，并检查仅用键盘能否完成检索、阅读和引用。自动检查不能代替真人试用
              {canWrite ? '，发现问题请告诉我们' : ''}。
            </p>
          ),
        },
        ...(canWrite ? [{ id: 'feedback', title: '意见反馈', text: officeContact() }] : []),
      ]}
    />
  );
}

const FEATURES = [
  '只用键盘就能使用全部功能。每页第一个Tab停在“跳到正文”，按“/”键回到检索框。',
  '读屏软件能读出标题层级、导航、结果数目和状态变化。',
  '页面右上角的“大字版”把文字放大三分之一，改用高对比度配色和大号鼠标指针；浏览器带有中文语音的，条目页上还可以朗读正文。',
  '浅色、深色或跟随系统，也遵从系统的高对比度和减少动画设置。',
  '放大到400%，或在320像素宽的屏幕上，不必左右滚动；触屏上的按钮不小于44像素。',
  '不启用脚本也能阅读全部条目、按栏目和期次浏览；即输即搜需要脚本。',
];

const LIMITS = [
  '个别表格列数很多，在窄屏上要在表格内左右滚动。',
  '日期直方图的柱子在触屏上小于44像素；“自定日期”可以代替。',
  '朗读使用浏览器自带的语音，多音字和数字的读法由它决定。',
  '原刊没有文字说明的图片未予收录。',
];

function List({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="list-disc space-y-2 pl-[1.25em]">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
