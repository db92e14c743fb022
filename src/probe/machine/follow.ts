// Looks at routes and addresses every 250 ms while a run is under way: a tunnel that goes down and comes back leaves no trace.

const EVERY_MS = 250;
/** A machine with thousands of routes takes its time to show them: looking may take one fiftieth of the time. */
const SHARE = 50;

export interface Following {
  readonly stop: () => void;
}

export function follow(look: () => void): Following {
  let timer: NodeJS.Timeout;
  const again = (afterMs: number) => {
    timer = setTimeout(() => {
      const startedAt = performance.now();
      look();
      again(Math.max(EVERY_MS, SHARE * (performance.now() - startedAt)));
    }, afterMs).unref();
  };
  again(EVERY_MS);
  return { stop: () => clearTimeout(timer) };
}
