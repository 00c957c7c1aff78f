/**
 * Never shown: addresses that there are none of get `global-not-found.tsx`. Every page carries this
 * along, or else Next's own, which is longer.
 */
export default function NotFound() {
  return <p>没有这个页面</p>;
}
