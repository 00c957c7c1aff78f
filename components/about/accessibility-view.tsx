import { PageNav } from '@/components/shell/page-nav';
import { SITE_NAME } from '@/lib/site/site-name';
import { SITE } from '@/lib/site/site-settings';
import { AboutSection } from './about-section';
import { OfficeContact } from './office-contact';

const TITLES = {
  standard: '依据的标准',
  features: '可以怎样使用',
  limits: '已知的不足',
  checks: '怎样检查',
  feedback: '意见反馈',
} as const;

const LINK = 'text-peony underline decoration-hairline underline-offset-4 hover:decoration-current';

/** What readers with and without aids can rely on, and what falls short. */
export function AccessibilityView() {
  const { phone, corrections } = SITE;
  const { feedback, ...others } = TITLES;
  const canWrite = phone !== null || corrections !== null;
  const titles = canWrite ? { ...others, feedback } : others;
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <div className="min-w-0 max-w-[42em] lg:col-start-2">
        <header className="border-b border-hairline pb-4">
          <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            无障碍声明
          </h1>
        </header>
        <AboutSection id="standard" title={titles.standard}>
          <p>
            {SITE_NAME}以《网页内容无障碍指南》（WCAG 2.2）AA级为目标，并参照国家标准GB/T
            37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》。
          </p>
        </AboutSection>
        <AboutSection id="features" title={titles.features}>
          <ul className="list-disc space-y-2 pl-[1.25em]">
            <li>只用键盘就能使用全部功能。每页第一个Tab停在“跳到正文”，按“/”键回到检索框。</li>
            <li>读屏软件能读出标题层级、导航、结果数目和状态变化。</li>
            <li>
              页面右上角的“大字版”把文字放大到原来的三分之四，改用高对比度配色和大号鼠标指针；浏览器带有中文语音的，条目页上还可以朗读正文。
            </li>
            <li>浅色、深色或跟随系统，也遵从系统的高对比度和减少动画设置。</li>
            <li>放大到400%，或在320像素宽的屏幕上，不必左右滚动；触屏上的按钮不小于44像素。</li>
            <li>不启用脚本也能阅读全部条目、按栏目和期次浏览；即输即搜需要脚本。</li>
          </ul>
        </AboutSection>
        <AboutSection id="limits" title={titles.limits}>
          <ul className="list-disc space-y-2 pl-[1.25em]">
            <li>个别表格列数很多，在窄屏上要在表格内左右滚动。</li>
            <li>朗读使用浏览器自带的语音，多音字和数字的读法由它决定。</li>
            <li>原刊没有文字说明的图片未予收录。</li>
          </ul>
        </AboutSection>
        <AboutSection id="checks" title={titles.checks}>
          <p>
            每次修改后，各类页面都用axe自动检查，浅色、深色、大字版，窄屏、宽屏逐一进行，并检查仅用键盘能否完成检索、阅读和引用。自动检查不能代替真人试用，发现问题请告诉我们。
          </p>
        </AboutSection>
        {canWrite && (
          <AboutSection id="feedback" title={feedback}>
            <OfficeContact linkClass={LINK} />
          </AboutSection>
        )}
      </div>
      <PageNav
        title="本页内容"
        places={Object.entries(titles).map(([id, name]) => ({ id, name }))}
      />
    </div>
  );
}
