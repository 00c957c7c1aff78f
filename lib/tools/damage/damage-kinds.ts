import type { DamageKind } from './damage';
import { BREAK_KINDS } from './kinds/breaks';
import { BYTE_KINDS } from './kinds/bytes';
import { CONTENTS_KINDS } from './kinds/contents';
import { DATE_KINDS } from './kinds/dates';
import { FURNITURE_KINDS } from './kinds/furniture';
import { INSERTION_KINDS } from './kinds/insertions';
import { LINE_KINDS } from './kinds/lines';
import { SPACE_KINDS } from './kinds/spaces';
import { TITLE_KINDS } from './kinds/titles';

export const DAMAGE_KINDS: readonly DamageKind[] = [
  ...LINE_KINDS,
  ...TITLE_KINDS,
  ...BREAK_KINDS,
  ...SPACE_KINDS,
  ...FURNITURE_KINDS,
  ...CONTENTS_KINDS,
  ...DATE_KINDS,
  ...INSERTION_KINDS,
  ...BYTE_KINDS,
];
