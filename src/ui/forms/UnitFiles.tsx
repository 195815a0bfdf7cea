import { paneText } from "../../text/pane";
import { fetched } from "../parts/fetched";
import { Fold } from "../parts/Fold";
import type { UnitFilesState } from "./use-unit-files";

const Body = fetched(async () => (await import("./UnitFilesBody")).UnitFilesBody);

/** "Biểu mẫu cho tất cả đơn vị", shut until it is wanted. */
export function UnitFiles({ unitFiles }: { readonly unitFiles: UnitFilesState }) {
  return (
    <Fold title={paneText.forms.unitFiles.title} isOpenAtFirst={false}>
      <Body unitFiles={unitFiles} />
    </Fold>
  );
}
