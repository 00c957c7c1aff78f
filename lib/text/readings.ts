/**
 * How characters are read, without tones, as an artefact: for each syllable of pinyin (`lv` for
 * lǜ) the characters read so. A character with several readings stands under each.
 */
export type ReadingTable = Readonly<Record<string, string>>;

/** The readings of a character; none for one that the table lacks. */
export type Readings = (char: string) => readonly string[];

const NONE: readonly string[] = [];

export function createReadings(table: ReadingTable): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    for (const char of characters) {
      const known = readings.get(char);
      if (known) known.push(syllable);
      else readings.set(char, [syllable]);
    }
  }
  return (char) => readings.get(char) ?? NONE;
}
