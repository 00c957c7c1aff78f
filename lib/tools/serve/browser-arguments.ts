const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Command line of a Chromium that tests: it calls nobody. Only root has to do without a sandbox. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
}
