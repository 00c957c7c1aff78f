import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serialiseJsonLd } from './serialise-json-ld';

const wrap = (name: string) => serialiseJsonLd([{ '@type': 'Thing', name }]);

const anyText = fc.string({ unit: fc.constantFrom(...'<>&/!-"\\\u2028\u2029洛𠮷\n') });

it('cannot end its script element, whatever a title holds', () => {
  expect(wrap('</script><!-- & \u2028')).not.toMatch(/[<>&\u2028]/);
  fc.assert(fc.property(anyText, (text) => !/[<>&]/.test(wrap(text))));
});

it('reads back as the very same text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.parse(wrap(text))['@graph'][0].name).toBe(text);
    }),
  );
});
