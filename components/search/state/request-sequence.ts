/** One asking of the page. It ends when a newer one begins: from then on nothing of it is heard. */
export interface Run {
  /** Aborted at its end. */
  readonly signal: AbortSignal;
  /** Passes the answer on, or what went wrong, unless the run has ended by then. */
  hear<T>(
    answer: Promise<T>,
    onAnswer: (answer: T) => void,
    onFailure: (cause: unknown) => void,
  ): void;
  /** Acts after so many milliseconds, unless the run has ended by then. Returns how to call it off. */
  after(milliseconds: number, act: () => void): () => void;
}

export interface RequestSequence {
  /** Ends the run before and begins a new one. */
  next(): Run;
  /** Ends the last run. */
  end(): void;
}

/** The one place where answers that come too late are dropped and their requests are cancelled. */
export function createRequestSequence(): RequestSequence {
  let current = new AbortController();
  return {
    next() {
      current.abort();
      current = new AbortController();
      return runUntil(current.signal);
    },
    end: () => current.abort(),
  };
}

function runUntil(signal: AbortSignal): Run {
  return {
    signal,
    hear(answer, onAnswer, onFailure) {
      answer.then(
        (value) => {
          if (!signal.aborted) onAnswer(value);
        },
        (cause: unknown) => {
          if (!signal.aborted) onFailure(cause);
        },
      );
    },
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      const callOff = () => clearTimeout(timer);
      signal.addEventListener('abort', callOff, { once: true });
      return callOff;
    },
  };
}
