const AS_DOCX = '用 Word 或 WPS 打开，另存为 .docx 再放进来';
const AS_CSV = '用表格软件打开，另存为 CSV（UTF-8），第一行写列名，再放进来';
const AS_TEXT = '请先做文字识别（OCR），把识别出来的文字存成 .txt 或 .docx 放进来';
const AS_PDF = '用它的阅读软件打开，打印成 PDF，或者复制文字存成 .txt，再放进来';

/** Kinds that offices have and no reader reads: endings, what they are, and what can be done. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/\.(?:doc|dot|wps|wpt|rtf|odt|pages)$/i, '旧式或别家的文档', AS_DOCX],
  [/\.(?:xls|xlsx|xlsm|et|ett|ods|numbers)$/i, '表格文件', AS_CSV],
  [/\.(?:ppt|pptx|dps|odp)$/i, '演示文稿', '把文字复制出来，存成 .txt 或 .docx 再放进来'],
  [/\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|djvu)$/i, '图片', AS_TEXT],
  [/\.(?:caj|ceb|cebx|kdh|nh|epub|mobi|chm)$/i, '要用专门软件阅读的文件', AS_PDF],
  [/\.(?:zip|rar|7z|gz|tar|tgz)$/i, '压缩包', '解压以后，把里面的文件放进来'],
  [
    /\.(?:mht|mhtml|webarchive)$/i,
    '单个文件的网页',
    '在浏览器里打开，另存为“网页，仅 HTML”，再放进来',
  ],
  [/\.(?:mp3|mp4|wav|avi|mov|m4a)$/i, '录音或录像', '请先转成文字，存成 .txt 再放进来'],
];

/** What a file is by its name, and how its text gets in; null for kinds that nobody foresaw. */
export function refusedKind(name: string): { what: string; remedy: string } | null {
  const [, what, remedy] = KINDS.find(([pattern]) => pattern.test(name)) ?? [];
  return what === undefined || remedy === undefined ? null : { what, remedy };
}
