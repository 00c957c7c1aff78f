import { correctionHref } from '@/lib/site/correction-href';
import { ICP_REGISTER, policeRegister } from '@/lib/site/public-registers';
import { SITE } from '@/lib/site/site-settings';

/** Whose site this is, as public sites say it; as far as the settings say it. */
export function FooterOffice({ linkClass }: { readonly linkClass: string }) {
  const { sponsor, operator, siteCode, icpNumber, policeNumber, address, phone, corrections } =
    SITE;
  const facts = [
    sponsor && `主办单位：${sponsor}`,
    operator && `承办单位：${operator}`,
    address && `地址：${address}`,
    phone && `电话：${phone}`,
    siteCode && `网站标识码：${siteCode}`,
  ].filter((fact) => fact !== null);
  const links = [
    icpNumber === null ? [] : [{ label: icpNumber, href: ICP_REGISTER }],
    policeNumber === null ? [] : [{ label: policeNumber, href: policeRegister(policeNumber) }],
    corrections === null ? [] : [{ label: '报告错误', href: correctionHref(corrections) }],
  ].flat();
  if (facts.length + links.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-hairline pt-4">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      {links.map(({ label, href }) => (
        <li key={label}>
          <a href={href} rel="noreferrer" className={linkClass}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
