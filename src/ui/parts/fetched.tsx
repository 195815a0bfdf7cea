import { useEffect, useReducer, useState, type ComponentType } from "react";
import { NotFetched } from "./NotFetched";

/**
 * A component whose code is fetched when it is first shown; `Meanwhile` stands in its place until then. When the code
 * cannot be fetched (the server is away), it says so and fetches again when asked.
 */
export function fetched<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> | null = null,
): ComponentType<P> {
  let Part: ComponentType<P> | null = null;
  return function Fetched(props: P) {
    const [hasFailed, setFailed] = useState(false);
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (Part !== null || hasFailed) return;
      const arrived = (component: ComponentType<P>) => {
        Part = component;
        redraw();
      };
      load().then(arrived, () => setFailed(true));
    }, [hasFailed]);
    if (Part !== null) return <Part {...props} />;
    if (hasFailed) return <NotFetched onRetry={() => setFailed(false)} />;
    return Meanwhile === null ? null : <Meanwhile {...props} />;
  };
}
