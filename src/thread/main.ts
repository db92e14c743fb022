// The entry of a thread that sweeps for the main thread (probe/workers/). One of the three files in which something happens at import.
import { parentPort } from 'node:worker_threads';
import { runSweepWorker, type ThreadPort } from '../probe/workers/sweep-worker.ts';

if (parentPort !== null) runSweepWorker(parentPort as ThreadPort);
