/** What a word does to the text it stands in; what it does to its neighbours is decided in `hits`. */
export type Tone = 'verdict' | 'good' | 'scarce' | 'bad' | 'burden' | 'rival' | 'load' | 'amount' | 'up' | 'down' | 'relief' | 'high' | 'low' | 'void' | 'deed' | 'regardless' | 'neutral' | 'innocent';

/**
 * The words that decide a polarity where no sign, group or column does: stems of English words as
 * investors use them of a company or a position. A stem matches the words that begin with it;
 * one that ends in `|` takes only the endings of a verb or a plural; `_` stands for a blank. The longest one wins. Published, so
 * that a reading can be explained.
 */
export const STEMS: ReadonlyArray<readonly [tone: Tone, stems: string]> = [
	// These speak of the thesis itself, so that they are not turned round for a short position.
	['verdict', 'validat confirm prove| proven| proof benefi winner catalyst underwrit vindicat bears_out short_leg short_side demonstrat'],
	// Strength, success, a place that is hard to take, being wanted or needed, and selling shovels in a gold rush.
	['good', `reinforc strengthen tailwind help| bull| bullish upside demand lead| leader win| won| momentum support boost driv improv robust
		strong dominan monopol oligopol moat best| better| top| flagship advantage edge| advanced lock| secure| securing| essential
		indispensable need| require| rely| relies| depend| enabl opportun attract undervalued cheap breakthrough milestone approv award
		adopt traction backlog order| deal| pricing| core| champion backing| backed| anchor rebound recover reviv restart reopen upgrade
		positive success efficien favo deep surviv intact alive ahead| resilien stick emerging| fund| crucial critical vital unique
		customer commit renewed sole| jewel shovels want| exempt upward contract book| lease| reserve| the_only nobody_else no_one_else
		no_other pay_off pays_off catching_up number_one prefer promising cement entrench fortif bolster underpin met| granted boom
		thriv renewal profit liquidity exclusiv healthy solid growth buying|`],
	// Whoever is long of a thing gains where there is too little of it.
	['scarce', 'shortage scarc constrain bottleneck tight sold'],
	// Weakness and failure, and harm done to others.
	['bad', `bear| bearish downside threaten| lag| limit| restrict squeez challeng disrupt displac substitut obsolete commoditi compete|
		overvalued bubble hurt harm| damag negativ question unprofitab burn| miss| shortfall abandon stuck| disappoint worse worst
		bypass scrap gone| skip| instead flood freeze frozen lay_off lays_off quits falling_behind stay_away trail chas fight| battl
		drain seiz uninvest avoid stumbl suffer falter dwindl flaw defect curb prohibit investigat warn curtail worsen dispute collaps
		crash poor| soft| soften fade sue| sluggish plung sink| unfavo oppos destruct kill| empty| thin| thinn discounted unpaid wipe|
		sour| flee| undercut eat| idle| late| underperform loser undermin erod deteriorat`],
	// Troubles: the fewer the better, and bad where nothing is said of their number.
	['burden', `risk danger hazard exposed| vulnerab fragil expensive threat| headwind loss| compet tariff levy levies sanction pressure default
		delinquen cancellation litigation lawsuit probe fraud recall problem trouble issue| concern worr doubt uncertain glut| oversuppl
		overcapacity dilut erosion overhang writedown liabilit block| volatil backlash bankrupt layoff outage disease strike| drought
		crisis moratorium dependen relian ban| banned closure inflation scandal antitrust`],
	// Those on the other side: what they lose is gained.
	['rival', 'competitor rival| contender challenger up_against goes_after coming_after'],
	// Burdens that go with any business: they count where they rise, fall or are said not to be there.
	['load', 'supply| cost| debt| churn royalt vacanc expense| fees| tax| inventor imports| spare| affect exposure pollut emission'],
	// Amounts that a business wants more of, so that whatever makes them fall does harm.
	['amount', 'margin price| volume sales| earnings revenue share| cash| output| spending| capex| return| traffic|'],
	['up', `accelerat gain| record| expan scal| rise| increas surg soar grow| rose spike add| higher| rais hike| doubl tripl jump climb
		widen above| faster ramp exceed extend`],
	['down', `weak fall fell| drop shrink declin contraction cancel delay postpon slip slow fail| struggl lose| lost| stall stagnat leave|
		depart exit| quit withdraw divest cut| downgrade shut| shutter clos| decelerat slash halv lower| reduc fewer less| below| lowest
		shelv reject offline deny denie refus halt suspend repeal ends| caps|`],
	// Ways of keeping trouble off: good alone, and good together with the trouble.
	['relief', 'hedg shield protect insulat immune mitigat offset ease| lift| solv resolv overcom beat| outperform outpac overtak'],
	// These move only at the end of a clause or before a number: "margins up", but not "set up".
	['high', 'up| high| building|'],
	['low', 'down| low|'],
	// What one cannot go without, or around.
	['void', 'without around copy replic'],
	// Making, buying and using what a thesis is about argue for it where no other word decides.
	['deed', `= make| build| built buy purchases all every each everyone times first most sell| ship| provid use| host| pay| pays bankroll
		source sign| signed work| works meet| show| unlock ends_up`],
	// These argue for it likewise, since what follows makes no difference.
	['regardless', 'regardless whatever whichever whoever no_matter whether_or_not'],
	// These decide where no others do.
	['neutral', 'neutral context background example instance alternative peer unaffected unchanged irrelevant indifferen agnostic both either'],
	// Words that begin like another: "wind" is no win.
	['innocent', 'supply_chain wind| band| bearing| committee solven competitive|'],
];

/** Words that turn the next few words round. */
export const NEGATING: ReadonlySet<string> = new Set(split("not no never nobody nothing none nowhere without impossible hard_to harder_to even_as in_spite_of lacks lack lacking cannot hardly unlikely rather neither nor despite"));

/** Words between two halves that say different things. */
export const CONTRASTING: ReadonlySet<string> = new Set(split('but however though although yet whereas while at_the_price_of at_the_cost_of despite even_as in_spite_of'));

/** Words after which a trouble is the cause of a fall, or its destination, and not what falls. */
export const LINKING: ReadonlySet<string> = new Set(split('to on with by from due over after amid as in for against than of'));

/** Names of theses that hope for the worse, where bad news is good. */
export const GLOOMY: readonly string[] = split('crisis bubble slowdown collaps exodus crash bearish bust declin glut overcapacity recession demise');

/** Names of theses that live on there being too little: what takes from the supply speaks for them, and so does demand. */
export const SCARCE: readonly string[] = split('shortage scarc bottleneck constrain tight');

function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
