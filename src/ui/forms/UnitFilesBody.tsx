import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { failureText } from "../../text/failures";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { ReadingProgress } from "../parts/ReadingProgress";
import { usePane } from "../run/pane-context";
import { UnitFilesMade } from "./UnitFilesMade";
import type { UnitFilesState } from "./use-unit-files";

const words = paneText.forms.unitFiles;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Forms for every unit: one file each, in a .zip or opened one by one, or tabs in this workbook. */
export function UnitFilesBody({ unitFiles }: { readonly unitFiles: UnitFilesState }) {
  const styles = useStyles();
  const { made, progress, canMake } = unitFiles;
  return (
    <>
      <Text className={styles.quiet}>{words.intro(unitFiles.unitCount)}</Text>
      <ActionButton action="openRegister" isDisabled={!canMake} onClick={unitFiles.make}>
        {words.make}
      </ActionButton>
      <ReadingProgress
        progress={progress?.at ?? null}
        words={progress?.of === "tabs" ? words.makingTabs : words.making}
        onStop={unitFiles.stop}
      />
      <Text role="status">{outcomeText(unitFiles)}</Text>
      <FailureText unitFiles={unitFiles} />
      {made !== null && made.files.files.length > 0 && (
        <UnitFilesMade files={made.files} onOpen={unitFiles.open} />
      )}
      <ActionButton action="createUnitTabs" isDisabled={!canMake} onClick={unitFiles.makeTabs}>
        {words.tabs}
      </ActionButton>
      <Text size={200} className={styles.quiet}>
        {words.tabsHint}
      </Text>
    </>
  );
}

function FailureText({ unitFiles: { failure } }: { readonly unitFiles: UnitFilesState }) {
  const { plan } = usePane();
  if (failure === null) return null;
  const { title, body } = failureText.describe(failure, plan);
  return <Text role="alert">{`${title} ${body}`}</Text>;
}

function outcomeText({ made, tabs }: UnitFilesState): string {
  if (made !== null) {
    const { files, wasStopped } = made.files;
    const withPrevious = files.filter(({ hasPrevious }) => hasPrevious).length;
    return wasStopped ? words.stopped(files.length) : words.made(files.length, withPrevious);
  }
  if (tabs === null) return "";
  const { drawn, leftAlone, wasStopped } = tabs;
  return wasStopped ? words.stoppedTabs(drawn.length) : words.madeTabs(drawn.length, leftAlone.length);
}
