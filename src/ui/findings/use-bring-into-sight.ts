import { useEffect, useRef } from "react";

/** Scrolls the element into sight at every new visit, and never otherwise: a list that changes does not move. */
export function useBringIntoSight(visits: number, element: () => Element | null): void {
  const seen = useRef(visits);
  useEffect(() => {
    if (seen.current === visits) return;
    seen.current = visits;
    element()?.scrollIntoView({ block: "nearest" });
  });
}
