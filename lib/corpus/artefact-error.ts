/**
 * Why a file of the artefacts cannot be used.
 *
 * - `missing`: the server has no such file
 * - `damaged`: something came, but not what was published: cut, swapped or another kind of file
 * - `timeout`: it did not come within the time that a slow line would need
 * - `unreachable`: the line or the server failed
 */
export type ArtefactFault = 'missing' | 'damaged' | 'timeout' | 'unreachable';

/** A file of the artefacts could not be read, tried twice where that could help. */
export class ArtefactError extends Error {
  constructor(
    readonly fault: ArtefactFault,
    message: string,
  ) {
    super(message);
    this.name = 'ArtefactError';
  }
}
