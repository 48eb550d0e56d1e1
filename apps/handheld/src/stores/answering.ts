let answering = 0;

/** Whether somebody has scanned and waits for the screen to say what came of it. */
export const isAnswering = (): boolean => answering > 0;

/** From here until the function that comes back is called, once or more often, somebody waits for an answer. */
export function beginAnswer(): () => void {
  let isOver = false;
  answering += 1;
  return () => {
    if (!isOver) answering -= 1;
    isOver = true;
  };
}
