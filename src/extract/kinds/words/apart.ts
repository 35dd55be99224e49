import { words } from './words';

/** Labels of rows that add up others, as a whole. */
export const TOTALS = words('* total|* subtotal|overall|sum|all|all projects|all sites|all segments|all regions|all rounds|all in|combined|aggregate|cumulative *|running *|i alt|total power|total equity|total revenue|total sales|total mw|total gw|total holdings|subtotal *|grand total *|sub total *');

/** What a total is of, after "Total" or at the end: names that begin so (Total Play, TotalEnergies) have none of these. */
export const SUMMED = words('of|de|des|du|for|in|all|excluding|including|excl|incl|to|so|since|general|group|company|raised|funding|funded|investment|invested|committed|commitment|announced|planned|disclosed|known|capex|amount|capacity|cost|budget|spend|spent|spending|outstanding|borrowing|debt|loan|pipeline|asset|share|consideration|deal|project|site|round|facility|portfolio|value|principal|maturity|acquisition|drawn|gross|net');
/** What is left of another row. */
export const REMAINDERS = words('remaining|remaining balance|remaining amount|remaining budget|remaining commitment|remaining capacity|remaining spend|remaining capex|remaining investment|remaining funding|remaining to *|* remaining|remainder|left to spend|unspent|uncommitted|undrawn|restbetrag|reste à *');

export const BACKLOGS = words('* backlog|backlog *|* order book|* orderbook|remaining performance obligation|* rpo');

export const SUBSETS = words('of which *|of the above *|part of the above|thereof *|including *|incl *|included *|o w *');

export const VALUATIONS = words('* valuation|post money|pre money|* market cap|market capitalization|market capitalisation|enterprise value');

export const SHARES = words('share of *|* market share|% of total|% share|percent of total|percentage of total|as % of *');
