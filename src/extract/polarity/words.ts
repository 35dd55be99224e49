/** What a word does to the text it stands in; what it does to its neighbours is decided in `hits`. */
export type Tone = 'verdict' | 'good' | 'scarce' | 'bad' | 'burden' | 'rival' | 'load' | 'amount' | 'up' | 'down' | 'relief' | 'high' | 'low' | 'neutral' | 'innocent';

/**
 * The words that decide a polarity where no sign, group or column does: stems of English words as
 * investors use them of a company or a position. A stem matches the words that begin with it;
 * one that ends in `|` takes only the endings of a verb or a plural. The longest one wins. Published, so
 * that a reading can be explained.
 */
export const STEMS: ReadonlyArray<readonly [tone: Tone, stems: string]> = [
	// These speak of the thesis itself, so that they are not turned round for a short position.
	['verdict', 'validat confirm prove| proven proving proof benefi winner catalyst'],
	// Strength, success, a place that is hard to take, being wanted or needed, and selling shovels in a gold rush.
	['good', `reinforc strengthen tailwind help| accretive bull| bullish upside demand leader leads| leading| win| winning| won| momentum support boost driv
		improv robust strong dominan monopol oligopol moat crown| premier best| better| top| flagship advantage edge| advanced
		lock| secure| securing| essential indispensable need| require| rely| relies| depend|
		enabl opportun attract undervalued cheap cleaner superior breakthrough milestone approv award adopt traction backlog order| deal|
		pricing| purest core| champion backing| backed| anchor rebound recover reviv restart reopen upgrade positive success efficien
		favor favour profitab deep| deeper surviv intact alive ahead| resilien durable sticky provides| source emerging|
		fund| investable unlimited performer crucial critical vital unmatched unique leverag customer commit explosive shovels sole| subsid
		met| granted boom thriv irreplac renewed| renewal turnaround oversubscri inflow liquidity exclusiv healthy solid growth buying| bidding`],
	// Whoever is long of a thing gains where there is too little of it.
	['scarce', 'shortage scarc constrain bottleneck tight| tighter tighten undersuppl sold'],
	// Weakness and failure, and harm done to others.
	['bad', `bear| bearish downside threaten| lag| lagging limit| restrict squeez challeng disrupt displac substitut obsolete commoditi compete| competing
		overvalued stretched bubble hurt harm| damag negativ adverse question unprofitab burn|
		miss| shortfall exodus abandon laden stuck| complicat disappoint worse worst cannibali bypass circumvent
		unravel collaps crash poor| soft| soften fade sue| wipe| peaked| tepid sluggish muted expir plung tumbl slump sink| distress overbuil unfavo oppose| opposition veto
		destruct kill| sour| stale empty| unpaid uncapped thin| thinner thinning flee| fled| undercut eat|
		idle| late| saturat outflow impair overrun underperform strain setback unable loser discounted unsold undermin erod inferior deteriorat`],
	// Troubles: the fewer the better, and bad where nothing is said of their number.
	['burden', `risk exposed| vulnerab fragil expensive
		threat| headwind loss| compet tariff sanction pressure default delinquen cancellation writedown litigation lawsuit probe
		fraud recall problem trouble issue| concern worry worri doubt uncertain glut| oversuppl overcapacity overhang dilut erosion volatil backlash bankrupt
		insolven moratorium dumping liabilit layoff outage disease strike| drought crisis dependen relian ban| banned blocks| blocked| blocking| penalt closure
		inflation scandal breach scrutin antitrust protest boycott`],
	// Those on the other side: what they lose is gained.
	['rival', 'competitor rival|'],
	// Burdens that go with any business: they count where they rise, fall or are said not to be there.
	['load', 'supply| cost| debt| churn vacanc inventory| inventories npl| expense| fees| tax| royalt imports| spare| affect'],
	// Amounts that a business wants more of, so that whatever makes them fall does harm.
	['amount', 'margin price| volume sales| earnings revenue share| cash| output| spending| capex| return| traffic|'],
	['up', `accelerat gain| record| expan scal| rising rise| increas surg soar grow| rose spike add| higher| raise| raising hike|
		doubl tripl jump climb above| faster ramp exceed extend`],
	['down', `weak fall| fallen fell| sank drop| dropp shrink declin contraction cancel delay postpon slip| slipping slow
		fail| struggl lose| losing lost| stall stagnat leave| leaving depart exit| quit withdraw divest cut| cutting
		downgrade shut| shutter decelerat slash halv lower| reduc fewer less| below| lowest shelv reject deny denie refus halt suspend repeal offline ends| caps| walked|`],
	// Ways of keeping trouble off: good alone, and good together with the trouble.
	['relief', 'hedg shield protect insulat immune mitigat offset ease| easing lift| solv resolv overcom beat| outperform outpac overtak'],
	// These move only at the end of a clause or before a number: "margins up", but not "set up".
	['high', 'up| high| building|'],
	['low', 'down| low|'],
	// These decide where no others do.
	['neutral', 'neutral context background example alternative comparison peer unaffected unchanged irrelevant'],
	// Words that begin like another: "wind" is no win.
	['innocent', 'wind| band| bearing| cores| committee competence competent competency competitive| leaderless solven'],
];

/** Words that turn the next few words round. */
export const NEGATING: ReadonlySet<string> = new Set(split("not no never without lacks lack lacking isn't aren't doesn't don't didn't won't can't cannot hardly unlikely rather neither nor despite"));

/** Words between two halves that say different things. */
export const CONTRASTING: ReadonlySet<string> = new Set(split('but however though although yet whereas while despite'));

/** Words after which a trouble is the cause of a fall, or its destination, and not what falls. */
export const LINKING: ReadonlySet<string> = new Set(split('to on with by from due over after amid as in for against than of'));

/** Names of theses that hope for the worse, where bad news is good. */
export const GLOOMY: readonly string[] = split('crisis bubble slowdown collaps exodus crash bearish bust declin glut overcapacity recession demise');

function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
