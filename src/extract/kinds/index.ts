import type { Kind } from '../../model/kind';
import { acquisitions } from './acquisitions';
import { captable } from './captable';
import { career } from './career';
import { catalysts } from './catalysts';
import { comparison } from './comparison';
import { competitors } from './competitors';
import { correlations } from './correlations';
import { customers } from './customers';
import { debt } from './debt';
import { ecosystem } from './ecosystem';
import { evidence } from './evidence';
import { exposure } from './exposure';
import { financials } from './financials';
import { funding } from './funding';
import { geography } from './geography';
import { holdings } from './holdings';
import { impacts } from './impacts';
import { investments } from './investments';
import { metrics } from './metrics';
import { partners } from './partners';
import { people } from './people';
import { products } from './products';
import { ratings } from './ratings';
import { risks } from './risks';
import { roadmap } from './roadmap';
import { scenarios } from './scenarios';
import { segments } from './segments';
import { stats } from './stats';
import { suppliers } from './suppliers';
import { timeline } from './timeline';

/** In the order in which they are tried: the first that fits wins, so what says more of a table comes first. */
export const KINDS: readonly Kind[] = [
	impacts, evidence, scenarios, funding, correlations, ratings, captable, debt, acquisitions, stats, roadmap, investments, customers, people, suppliers,
	career, partners, competitors, comparison, catalysts, risks, holdings, financials, exposure, timeline, segments, products, geography, ecosystem, metrics,
];

/** Kinds that say little of a table: the heading above may say more. */
export const WEAK: ReadonlySet<string> = new Set(['metrics', 'ecosystem', 'comparison', 'table', 'geography', 'products', 'timeline', 'segments']);

/** A table that fits no kind: its columns are asked for by header. */
export const PLAIN_TABLE: Kind = { id: 'table', title: 'Table', icon: 'table', rules: [], columns: [], subject: null };
