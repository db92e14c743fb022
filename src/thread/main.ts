// The entry of a thread that sweeps for the main thread (probe/send/threads/). One of the three files in which something happens at import.
import { parentPort } from 'node:worker_threads';
import { runSweepWorker, type ThreadPort } from '../probe/send/threads/sweep-worker.ts';

if (parentPort !== null) runSweepWorker(parentPort as ThreadPort);
