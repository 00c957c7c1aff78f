import { describe, expect, it } from 'vitest';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { FORMAT_VERSION, parseManifest } from './manifest';
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
