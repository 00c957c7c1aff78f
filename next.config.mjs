/**
 * BASE_PATH puts the site under a sub-path (`/gazette`); empty means the root of a host.
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '' },
  serverExternalPackages: ['nodejieba'],
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
