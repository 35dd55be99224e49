/** Says which code read a note: the build puts the sum of all code behind `atlas/read-note` and `entry` in its place. */
export const EXTRACTION_CODE = 'not built';
