import { afterPaint } from "../../src/ui/run/after-paint";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** A page that is not shown: no frame is ever painted. */
const isHidden = () => jest.spyOn(window, "requestAnimationFrame").mockReturnValue(1);

test("the work begins after the next frame, not before", () => {
  const work = jest.fn();
  const frames: FrameRequestCallback[] = [];
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
  afterPaint(work);
  jest.advanceTimersByTime(50);
  frames.forEach((frame) => frame(0));
  expect(work).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test("in a page that is not shown it begins after 100 ms", () => {
  const work = jest.fn();
  isHidden();
  afterPaint(work);
  jest.advanceTimersByTime(99);
  expect(work).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
});

test("called off, it never begins", () => {
  const work = jest.fn();
  isHidden();
  afterPaint(work)();
  jest.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
