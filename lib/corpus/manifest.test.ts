import { describe, expect, it } from 'vitest';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { crc32c } from './crc32c';
import { carriedFile, FORMAT_VERSION, parseManifest } from './manifest';
import { VersionMismatchError } from './version-mismatch-error';

const fitting = {
  format: FORMAT_VERSION,
  analyser: ANALYSER_VERSION,
  generation: '0123456789abcdef',
  files: {},
};

describe('parseManifest', () => {
  it('takes a manifest of its own versions', () => {
    expect(parseManifest(JSON.stringify(fitting))).toEqual(fitting);
  });

  it.each([
    ['format', { ...fitting, format: FORMAT_VERSION + 1 }],
    ['analyser', { ...fitting, analyser: 0 }],
  ])('fails loudly when the %s differs, naming both versions', (what, manifest) => {
    const parse = () => parseManifest(JSON.stringify(manifest));
    expect(parse).toThrow(VersionMismatchError);
    expect(parse).toThrow(`expected ${what} version`);
  });

  it('gives the bytes of a file that it carries, proven', () => {
    const bytes = Uint8Array.of(0, 7, 200, 255);
    const carried = { 'head.bin': Buffer.from(bytes).toString('base64') };
    const files = { 'head.bin': { bytes: 4, crc32c: crc32c(bytes) } };
    const manifest = parseManifest(JSON.stringify({ ...fitting, files, carried }));
    expect(carriedFile(manifest, 'head.bin')).toEqual(bytes);
    expect(carriedFile(manifest, 'runs.bin')).toBeNull();
    for (const damaged of [
      { files, carried: { 'head.bin': Buffer.from([0, 7, 201, 255]).toString('base64') } },
      { files, carried: { 'head.bin': '<!doctype' } },
      { files: {}, carried },
    ]) {
      expect(() => parseManifest(JSON.stringify({ ...fitting, ...damaged }))).toThrow();
    }
  });

  it.each([
    ['a page', '<!doctype html><title>Welcome</title>'],
    ['nothing', ''],
    ['another JSON', '{"error":"busy"}'],
    ['no object', 'null'],
    ['a manifest without files', JSON.stringify({ ...fitting, files: undefined })],
  ])('does not take %s for one of another version', (_, text) => {
    const parse = () => parseManifest(text);
    expect(parse).toThrow();
    expect(parse).not.toThrow(VersionMismatchError);
  });
});
