interface JsonLdProps {
  /** Already escaped: see `serialiseJsonLd`. */
  readonly json: string;
}

/** What the page is, for machines. */
export function JsonLd({ json }: JsonLdProps) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which scripts do not unescape
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
