/** A site path such as `/data/items.csv` under the sub-path the site is built for. */
export function withBasePath(path: string): string {
  return `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}${path}`;
}
