import { spawnSync } from 'node:child_process';
import { basePath, PROJECT, SITE } from '@/lib/tools/project-paths';
import { LOOPBACK, listen } from '@/lib/tools/serve/listen';
import { createSiteServer } from '@/lib/tools/serve/site-server';
import { tidyOutput } from '@/lib/tools/with-output';
import { isSiteFresh } from './build-digest';

const host = process.env.HOST?.trim() || LOOPBACK;
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT 应为 0 到 65535 的整数，实为“${process.env.PORT}”。`);
  process.exit(1);
}

tidyOutput();
if (!isSiteFresh()) {
  console.log('站点尚未生成或内容有变，正在生成……');
  const build = spawnSync('npm', ['run', 'build'], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

try {
  const origins = await listen(createSiteServer(SITE, basePath()), host, port);
  console.log(`网站已就绪：${origins.map((origin) => `${origin}${basePath()}/`).join(' ')}`);
} catch (error) {
  console.error(remedy(error as NodeJS.ErrnoException));
  process.exit(1);
}

function remedy(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被占用。换一个端口：PORT=3001 npm start`;
    case 'EACCES':
      return `没有权限使用端口 ${port}。换一个 1024 以上的端口：PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST 应为本机的地址，实为“${host}”。只供本机：不设 HOST；供网络上其他机器：HOST=0.0.0.0 npm start`;
    default:
      return String(error);
  }
}
