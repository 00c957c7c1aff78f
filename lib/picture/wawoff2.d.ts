declare module 'wawoff2' {
  const wawoff2: {
    /** WOFF2 to TrueType or OpenType. */
    decompress(font: Uint8Array): Promise<Uint8Array>;
  };
  export default wawoff2;
}
