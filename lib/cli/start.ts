import { spawnSync } from 'node:child_process';
import { isSiteFresh } from './build-digest';
import { basePath, PROJECT, SITE } from './project-paths';
import { createSiteServer } from './site-server';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT 应为 0 到 65535 的整数，实为“${process.env.PORT}”。`);
  process.exit(1);
}

if (!isSiteFresh()) {
  console.log('站点尚未生成或内容有变，正在生成……');
  const build = spawnSync('npm', ['run', 'build'], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

const server = createSiteServer(SITE, basePath());
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(`端口 ${port} 已被占用。换一个端口：PORT=3001 npm start`);
  } else {
    console.error(error);
  }
  process.exit(1);
});
server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`河洛检索已就绪：http://localhost:${actual}${basePath()}/`);
});
