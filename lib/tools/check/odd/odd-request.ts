/** For tests: what a client sends over one connection, and what it does then. */
export interface OddRequest {
  /** What is odd about it, for reports. */
  readonly kind: string;
  /** Sent one after the other, as bytes: one character, one byte. */
  readonly pieces: readonly string[];
  /** Milliseconds between two pieces. */
  readonly pause: number;
  /** Whether the client then waits for the end, sends no more, or is gone. */
  readonly afterwards: 'waits' | 'half-closes' | 'resets';
}
