'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

interface LocationWatcherProps {
  /** Called with the router's query string, without `?`, whenever it changed. */
  readonly onChange: (params: string) => void;
}

/**
 * Tells when the router changed the address, for example through a link to the home page on the
 * home page, of which no event tells. Stands in a Suspense of its own: it has no static form.
 */
export function LocationWatcher({ onChange }: LocationWatcherProps) {
  const params = useSearchParams().toString();
  useEffect(() => onChange(params), [onChange, params]);
  return null;
}
