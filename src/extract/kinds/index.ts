import type { Kind } from '../../model/kind';
import { impacts } from './impacts';
import { investments } from './investments';
import { metrics } from './metrics';
import { partners } from './partners';
import { roadmap } from './roadmap';
import { stats } from './stats';
import { watch } from './watch';

/** In the order in which they are tried: the first that fits wins. */
export const KINDS: readonly Kind[] = [impacts, watch, stats, roadmap, investments, partners, metrics];

/** A table that fits no kind: its columns are asked for by header. */
export const PLAIN_TABLE: Kind = { id: 'table', title: 'Table', icon: 'table', rules: [], columns: [], subject: null };
