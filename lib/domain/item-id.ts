/**
 * The permanent id of an item: `itemId('2023-05', 1)` is `2023-05-001`.
 * Ordinals above 999 simply grow longer.
 */
export function itemId(issue: string, ordinal: number): string {
  return `${issue}-${String(ordinal).padStart(3, '0')}`;
}
