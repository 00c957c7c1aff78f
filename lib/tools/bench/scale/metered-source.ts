import type { ByteSource } from '@/lib/corpus/artefact-reader';
import type { Artefacts } from '@/lib/ingest/publish/build-artefacts';

/** What was asked of a source since its meter was last set to nothing. */
export interface Meter {
  bytes: number;
  requests: number;
  /** Requests that waited for one another: each costs the way to the server and back. */
  roundTrips: number;
  readonly byKind: Map<string, number>;
}

/** Milliseconds: as long as none, but longer than the engine needs to ask for all at once. */
const ONE_WAY = 2;

/** Artefacts in memory as if they came from afar, and a count of what comes. */
export function meteredSource(artefacts: Artefacts): { source: ByteSource; meter: Meter } {
  const meter: Meter = { bytes: 0, requests: 0, roundTrips: 0, byKind: new Map() };
  let answered = 0;
  const source: ByteSource = async (path) => {
    const content = artefacts.get(`search/${path}`);
    if (content === undefined) throw new Error(`Expected an artefact search/${path}, found none`);
    const bytes = new Uint8Array(Buffer.from(content));
    if (meter.requests === 0) answered = 0;
    const trip = answered + 1;
    const kind = /^[^/]*\/([a-z]+)/.exec(path)?.[1] ?? path;
    meter.requests += 1;
    meter.bytes += bytes.length;
    meter.byKind.set(kind, (meter.byKind.get(kind) ?? 0) + bytes.length);
    await new Promise((resolve) => setTimeout(resolve, ONE_WAY));
    answered = Math.max(answered, trip);
    meter.roundTrips = Math.max(meter.roundTrips, trip);
    return bytes;
  };
  return { source, meter };
}

/** Sets a meter to nothing. */
export function resetMeter(meter: Meter): void {
  Object.assign(meter, { bytes: 0, requests: 0, roundTrips: 0 });
  meter.byKind.clear();
}
