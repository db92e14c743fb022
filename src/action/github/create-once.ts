// Creates one thing where the answer may get lost on the way: looks for it before asking again.
import { ApiFailure } from './api-failure.ts';

/**
 * @param find what an earlier attempt of this run made, if it did. Lists lag behind writes, so it may be missed: whoever calls
 *   this must be able to live with a second one.
 */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof ApiFailure) || !error.mayHaveHappened) throw error;
    return (await find()) ?? create();
  }
}
