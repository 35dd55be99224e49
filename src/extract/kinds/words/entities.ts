import { words } from './words';

/** Headers of a column that names organisations, whatever they are to the note's subject. */
export const ENTITIES = words('company|company name|name|firm|organization|organisation|entity|corporation|group|business group|actor|party|institution|operator|producer|* maker|manufacturer|developer|miner|bank|lender|insurer|broker|fund|reit|lab|startup|start up|* oem|retailer|utility|airline|carrier|shipping line|shipowner|liner|trader|distributor|* provider|vendor|foundry|exchange|agency|regulator|university|studio|publisher|brand owner|cooperative|processor|refiner|driller|major|hyperscaler|neocloud|cvc|vc|chaebol|keiretsu|conglomerate|stakeholder|incumbent|issuer|listed company|public company|private company|* player|platform company|leader|participant|peer company|groupe');

/** Headers of a column that names whoever owns, builds or issues what the row is about. */
export const OWNERS = words('company|firm|actor|organization|organisation|entity|player');

export const TICKERS = words('ticker|symbol|ticker symbol|stock|etf|isin|wkn|code');

export const DATES = words('date *|* date|day|when|month|year|fiscal year|fy|quarter|period|time|timing|timeline|timeframe|era|announced|effective|closed|mois|data|season');

export const MONEY = words('* amount|amount *|* value|* size|price|consideration|investment|* cost|cost *|capex|capital expenditure|budget|* spend|outlay|commitment|capital|usd|eur');
