/**
 * The words that decide a polarity where no sign, group or column does: stems of English words as
 * investors use them of a company or a position. A stem matches the words that begin with it;
 * `|` ends it where it would match too much. Published, so that a reading can be explained.
 */
export const HELPING: readonly string[] = split(`
	validat reinforc strengthen benefi tailwind bullish upside demand leader leads| leading leadership winner win| wins| winning| won| outperform
	accelerat growth growing grows| gain gains| gained record| momentum confirm prove proves| proven proving support boost driv| drives| driven| drive|
	expand expansion scal| improv robust strong stronger strongest dominan monopol moat crown| premier best| top| flagship advantage edge|
	lock| locks| locked| locking| secur| secured| essential indispensable need| needs| requires| require| rely relies depend| depends| enabl enabler
	opportun attractive undervalued cheap| cheaper cleaner superior breakthrough milestone approv award adopt traction backlog orders| order|
	pricing| tight tighter tightening undersuppl sold| purest pureplay core| champion backing backed anchor rebound recover upgrade beat| beats| positive
	favorable favourable profitab cash-generative deep deeper surviv intact ahead| on-track resilient durable sticky compound provides| provider source| emerging|
	funds| funding| investable unlimited performer crucial vital unmatched leverag rising| rise| rises| increas surge soar
`);

export const HURTING: readonly string[] = split(`
	risk threat threaten| bearish headwind downside compet rival| rivals| lose loses| losing loss losses| lost| erod erosion undermin weak weaken decline declin
	fall| falls| falling fell| drop| drops| shrink contract| contracts| cancel delay postpon slip| slips| slipping fail fails| failing failed struggl
	pressure squeez limit limits| limited block ban| bans| banned restrict sanction tariff challeng disrupt displac substitut obsolete commoditi glut| oversuppl
	overcapacity overvalued expensive stretched bubble fragil vulnerab exposed| hurt hurts| harm harms| damag negativ adverse concern worry worri question
	doubt uncertain unprofitab burn| burns| burning default debt-laden dilut downgrade miss| misses| missed shortfall lag| lags| lagging stall stagnat
	leav leaving exodus depart exit| exits| quit abandon withdraw divest overhang litigation lawsuit probe fraud recall bottlenecked stuck| complicat
	issue issues| problem trouble disappoint worse worst worsen cannibali bypass circumvent cut| cuts| cutting layoff unravel collaps crash poor|
`);

export const NEUTRAL: readonly string[] = split(`
	neutral context| background| example alternative| comparison peer| unaffected unchanged irrelevant
`);

/** Words that turn the next few words round. */
export const NEGATING: ReadonlySet<string> = new Set(split("not no never without lacks lack lacking isn't doesn't don't won't can't cannot hardly neither nor despite fewer less"));

/** Words between two halves that say different things. */
export const CONTRASTING: ReadonlySet<string> = new Set(split('but however though although yet whereas while despite'));

/** Stems for a word that begins like one, so that it is not taken for it: "contractor" is no contraction. */
export const INNOCENT: ReadonlySet<string> = new Set(split('contractor contractors contracted contracting topic topical needle competence competent competency leaderless dropbox'));

function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
