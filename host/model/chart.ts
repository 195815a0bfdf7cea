import type { Area } from "./area";

/** A chart of a sheet, as far as the embedded Excel models charts: what it shows, where it lies and how it looks. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  /** Header row with the names of the series, first column with the categories; null when its cells were deleted. */
  readonly source: Area | null;
  /** Cells that it covers; null until it is given a place. */
  readonly place: Area | null;
  readonly title: string;
  readonly font: ChartFont;
  readonly titleFont: ChartFont;
  readonly legend: { readonly isVisible: boolean; readonly position: string };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Looks of the series by their number; those not there look as Excel likes. */
  readonly series: Readonly<Record<number, SeriesLook>>;
}

export const CHART_KINDS = [
  "ColumnClustered",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly color: string;
}

export interface ChartAxis {
  readonly isReversed: boolean;
  /** Where the other axis crosses this one. */
  readonly position: string;
  /** Null lets Excel choose. */
  readonly minimum: number | null;
  readonly numberFormat: string;
}

export interface SeriesLook {
  readonly fillColor?: string;
  readonly lineColor?: string;
  readonly hasLabels?: boolean;
  readonly labelFormat?: string;
  readonly markerStyle?: string;
}
