/** A mail with what is to be said already in it; a form only takes its own address. */
export interface CorrectionMail {
  readonly subject: string;
  readonly body: string;
}

/**
 * Where an error is told: the office's form, or a new mail to it (RFC 6068).
 *
 * @param corrections a mail address or the address of a form, as in `SiteSettings`
 */
export function correctionHref(corrections: string, mail?: CorrectionMail): string {
  if (/^https?:/i.test(corrections)) return corrections;
  if (!mail) return `mailto:${corrections}`;
  const text = ({ subject, body }: CorrectionMail) =>
    `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return `mailto:${corrections}?${text(mail)}`;
}
