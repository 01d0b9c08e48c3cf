/** @returns a call that runs `run`: never twice at once, and once more when asked meanwhile */
export function runAgain(run: () => Promise<void>): () => void {
  let [isWanted, isRunning] = [false, false];
  const start = async (): Promise<void> => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await run();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void start();
  };
}
