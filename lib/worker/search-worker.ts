import type { WorkerRequest } from './protocol';
import { createRequestHandler } from './request-handler';

const handle = createRequestHandler();

self.addEventListener('message', async (event: MessageEvent<WorkerRequest>) => {
  self.postMessage(await handle(event.data));
});
