import { scrollToShow, startOf, type Axis } from "../../host/page/axis";

/** Two frozen lines of 50, the others 20 long; room for 100 pixels of those that scroll. */
const axis = (scrolled: number): Axis => ({
  sizeOf: (index) => (index < 2 ? 50 : 20),
  frozen: 2,
  view: 200,
  scrolled,
});

describe("scrolling a line into sight", () => {
  it.each([
    [0, 40, 40],
    [2, 0, 0],
    [6, 0, 0],
    [7, 0, 20],
    [12, 0, 120],
    [2, 40, 0],
    [3, 40, 20],
    [4, 40, 40],
    [4, 50, 50],
    [4, 51, 40],
  ])("line %d with %d scrolled needs %d", (index, scrolled, expected) => {
    expect(scrollToShow(axis(scrolled), index)).toBe(expected);
  });

  it("shows the start of a line longer than the room", () => {
    const tall: Axis = { sizeOf: () => 300, frozen: 0, view: 100, scrolled: 0 };
    expect(scrollToShow(tall, 1)).toBe(300);
  });

  it("counts where a line starts from the first cell of the view", () => {
    expect(startOf(axis(30), 1)).toBe(50);
    expect(startOf(axis(30), 3)).toBe(90);
  });
});
