import { describe, expect, it } from 'vitest';
import { escapeQuery } from './escape-query';

describe('escapeQuery', () => {
  it('shows text as it is, and what cannot be seen as its code', () => {
    expect(escapeQuery('江凌 "5G"')).toBe('"江凌 \\"5G\\""');
    expect(escapeQuery('\n\u202e\u3000\ud842')).toBe('"\\n\\u{202e}\\u{3000}\\ud842"');
  });

  it('cuts a paste between code points and says how long it was', () => {
    expect(escapeQuery('𠮷'.repeat(100))).toBe(`"${'𠮷'.repeat(60)}"… (200 units)`);
  });
});
