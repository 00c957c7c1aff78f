import { readFileSync } from 'node:fs';

/**
 * The values of a file that holds one JSON value a line; blank lines are left out. That the values
 * are rows of the wanted shape is the caller's word.
 *
 * @throws SyntaxError naming the file and the line that is no JSON
 */
export function readJsonLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parse<Row>(line, `${path}:${index + 1}`)],
    );
}

function parse<Row>(line: string, place: string): Row {
  try {
    return JSON.parse(line) as Row;
  } catch {
    throw new SyntaxError(`${place}: expected one JSON value, got ${line.slice(0, 80)}`);
  }
}
