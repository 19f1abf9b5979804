import { AsyncLocalStorage } from "node:async_hooks";

interface Deadline {
  readonly seconds: number;
  readonly endsMs: number;
}

const running = new AsyncLocalStorage<Deadline>();

/** Runs an action that sends nothing any more after `seconds`; 0 is no limit. What it has begun ends, and is told. */
export const withDeadline = <T>(seconds: number, action: () => Promise<T>): Promise<T> =>
  seconds > 0 ? running.run({ seconds, endsMs: Date.now() + seconds * 1000 }, action) : action();

/**
 * Waits for leave to send, and no longer than the action may take.
 *
 * @throws Error when its time is up
 */
export async function beforeDeadline(leave: Promise<void>): Promise<void> {
  const deadline = running.getStore();
  if (!deadline) return leave;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeUp(deadline)), Math.max(0, deadline.endsMs - Date.now()));
  });
  try {
    await Promise.race([leave, late]);
  } finally {
    clearTimeout(timer);
  }
  if (Date.now() >= deadline.endsMs) throw timeUp(deadline);
}

const timeUp = ({ seconds }: Deadline) =>
  new Error(
    `The time limit of ${seconds} s is over, and nothing more is sent. Give the resource more in customTimeouts, and run \`pulumi up\` again.`,
  );
