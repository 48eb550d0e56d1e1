/** Where scans come from in a browser. */
export { attachWedge, type Wedge, type WedgeOptions } from './wedge.ts';
export { createScanSink, type ScanSink } from './scan-sink.ts';
