import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from '@convoy/engine/simulate';
import type { Chunk, Message } from './pool.ts';

const chunk = workerData as Chunk;
const tell = (message: Message): void => parentPort?.postMessage(message);

// Progress is for people: a word for each hundredth run is enough of it.
const onProgress = (done: number): void => {
  if (done % 100 === 0) tell({ done: 100 });
};
tell({ result: await simulate({ ...chunk, yieldTurn: () => setImmediate(), onProgress }) });
