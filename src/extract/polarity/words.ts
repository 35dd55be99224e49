/** What a word does to the text it stands in; what it does to its neighbours is decided in `hits`. */
export type Tone = 'verdict' | 'good' | 'scarce' | 'bad' | 'ill' | 'burden' | 'rival' | 'load' | 'amount' | 'up' | 'down' | 'relief' | 'high' | 'low' | 'void' | 'deed' | 'regardless' | 'neutral' | 'innocent';

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
		adopt traction backlog order| deal| pricing| core| champion backing| backed| anchor rebound recover reviv upgrade
		positive success efficien favo deep surviv intact alive ahead| resilien stick emerging| fund| crucial critical vital unique
		customer commit renewed sole| jewel shovels wanted exempt upward contract booked booking lease| reserve| the_only nobody_else no_one_else
		no_other pay_off pays_off catching_up number_one prefer promising cement entrench fortif bolster underpin met| granted boom
		thriv renewal profit liquidity exclusiv healthy solid growth buying|
		accretive recurring prepa take_or_pay subsid mandat inelastic captive irreplaceable on_track go_ahead green_light greenl deregulat
		stimulus inflow restock turnaround inflect bottomed stabili loyal disciplin proprietary patented net_cash buyback dividend
		oversubscri waitlist waiting_list sell_out sells_out sold_out fully_booked outsell outgrow ahead_of qualif cleared|`],
	// Whoever is long of a thing gains where there is too little of it.
	['scarce', 'shortage scarc constrain bottleneck tight crunch'],
	// Weakness and failure, and harm done to others.
	['bad', `bear| bearish downside threaten| limit| restrict squeez challeng disrupt displac substitut obsolete commoditi compete| overvalued
		bubble hurt harm| damag negativ question bypass instead_of flood stay_away chas fight| battl drain seiz avoid curb prohibit investigat
		warn dispute soft| soften sue| unfavo oppos destruct kill| thin| thinn discounted wipe| flee| undercut debt_fu priced_out redundant unsolved vacated crackdown swallow devour eat| undermin erod balk wary
		cautious strain boycott expropriat nationali underfund evaporat vanish unwind hype| overpriced overbuil saturat cannibali expir laps
		outflow destock rolled_off rolls_off rolls_over off_patent price_war air_pocket front_load pulled_forward push_out pushed_out pushout
		piles_up pile_up piling_up unproven unsustain tepid muted downturn overrun overhyped second_source dual_source than_hoped not_before`],
	// What befalls whoever it is said of, so that it is gained where a rival is: "rivals stumble", "a breach at a rival".
	['ill', `lag| disappoint worse worst miss| shortfall abandon stuck| scrap gone| skip| freeze frozen lay_off lays_off quits falling_behind trail
		stumbl suffer flaw defect idle| late| underperform loser poor| sluggish empty| unprofitab burn| bleed impair writes_down write_down
		write_off writes_off wrote_off wrote_down underwater insolven retrench behind_schedule hit_by hit_hard hard_hit overran crack| outdated inferior unsold worsen deteriorat
		breach violat penalt grounded stranded unravel resign downsiz underutili fade sour| uninvest unpaid topped_out`],
	// Troubles: the fewer the better, and bad where nothing is said of their number.
	['burden', `risk danger hazard exposed| vulnerab fragil expensive threat| headwind loss| compet tariff levy levies sanction pressure default
		delinquen cancellation litigation lawsuit probe fraud recall problem trouble issue| concern worr doubt uncertain glut| oversuppl
		overcapacity dilut erosion overhang writedown liabilit block| volatil backlash bankrupt layoff outage disease strike| drought
		crisis moratorium dependen relian ban| banned closure inflation scandal antitrust
		issuance theft corruption bribery nonaccrual non_accrual charge_off congestion wildfire cyberattack distress markdown discounting red_tape`],
	// Those on the other side: what they lose is gained.
	['rival', 'competitor rival| contender challenger entrant newcomer up_against goes_after coming_after'],
	// Burdens that go with any business: they count where they rise, fall or are said not to be there.
	['load', 'supply| cost| debt| leverage wage| fuel interest_rate mortgage_rate real_yield unemployment attrition arrears churn royalt vacanc expense| fees| tax| inventor imports| spare| affect exposure pollut emission'],
	// Amounts that a business wants more of, so that whatever makes them fall does harm.
	['amount', 'margin price| volume sales| earnings revenue share| cash| output| spending| capex| return| traffic| ' +
		'occupancy comps utilis utiliz rate_base guidance outlook deliveries shipment users| subscriber retention ebitda lead_time'],
	['up', `accelerat gain| record| expan scal| rise| increas surg soar grow| rose spike add| higher| rais hike| doubl tripl jump climb
		widen above| faster ramp exceed extend quadrupl balloon swell lengthen mount| outstrip restart reopen resum`],
	['down', `weak fall fell| drop shrink declin contraction cancel delay postpon slip slow fail| struggl lose| lost| stall stagnat leave|
		depart exit| quit withdraw divest cut| downgrade shut| shutter clos| decelerat slash halv lower| reduc fewer less| below| lowest smaller 
		shelv reject offline deny denie refus halt suspend repeal ends| caps|
		curtail collaps crash plung sink| dwindl falter trim ebb| tumbl slump plummet crater wane| cool| moderat defer| pause| cease
		scale_back scales_back scaled_back pull_back pulls_back walk_away walks_away walked_away back_out backs_out backed_out pull_out
		pulls_out pulled_out retreat left_for away_from disappear peaks peaked`],
	// Ways of keeping trouble off: good alone, and good together with the trouble.
	['relief', 'hedg shield protect insulat immune mitigat offset ease| lift| solv resolv overcom beat| outperform outpac overtak than_feared'],
	// These move only at the end of a clause or before a number: "margins up", but not "set up".
	['high', 'up| high| building|'],
	['low', 'down| low| under|'],
	// What one cannot go without, or around.
	['void', 'without around copy replic'],
	// Making, buying and using what a thesis is about argue for it where no other word decides.
	['deed', `= make| build| built design| develop launch opens deploy install convert train| in_production breaks_ground generation passes buy purchases all every each everyone times first most sell| ship| provid use| host| pay| pays bankroll
		source sold sign| signed work| works meet| show| unlock ends_up`],
	// These argue for it likewise, since what follows makes no difference.
	['regardless', 'regardless whatever whichever whoever no_matter whether_or_not'],
	// These decide where no others do.
	['neutral', 'neutral context background example instance alternative peer unaffected unchanged irrelevant indifferen agnostic both either background overview'],
	// Words that begin like another: "wind" is no win.
	['innocent', 'supply_chain wind| band| bearing| committee solven competitive| a_few a_little of_record in_house start_up'],
];

/** Words that turn the next few words round. */
export const NEGATING: ReadonlySet<string> = new Set(split("not no never nobody nothing none nowhere without impossible hard_to harder_to even_as in_spite_of lacks lack lacking cannot hardly unlikely rather neither nor despite little few barely scarcely minimal no_longer"));

/** Words between two halves that say different things. */
export const CONTRASTING: ReadonlySet<string> = new Set(split('but however though although yet whereas while at_the_price_of at_the_cost_of despite even_as in_spite_of'));

/** Words after which a trouble is the cause of a fall, or its destination, and not what falls. */
export const LINKING: ReadonlySet<string> = new Set(split('to on with by from due over after amid as in for against than of'));

/** In names of theses that hope for the worse, where bad news is good. */
export const GLOOMY: readonly string[] = split(`crisis bubble slowdown collaps exodus crash bearish bust declin glut overcapacity recession demise peak overvalu overpric
	overbuil cliff slump downturn unwind doom shakeout contraction oversuppl destock`);

/** What one side of a thesis does to the other: \`Drones replace artillery\` hopes the worse for artillery. */
export const ATTACKING: readonly string[] = split('erod eat replac displac disrupt commoditi kill beat overtak undercut disintermediat cannibali hurt hit threaten challeng destroy crush squeez');

/** Names of theses that live on there being too little: what takes from the supply speaks for them, and so does demand. */
export const SCARCE: readonly string[] = split('shortage scarc bottleneck constrain tight crunch deficit');

/** What is sold by weight or by the day, and dear where little of it is made. */
export const COMMODITIES: ReadonlySet<string> = new Set(split(`copper gold silver uranium lithium nickel zinc tin aluminium aluminum cobalt graphite ore oil crude gas lng coal
	steel wheat corn soy cocoa coffee sugar potash lumber timber memory dram nand tankers bulkers shipping freight`));

/** What makes such things, how much of it there is, and when it starts and stops. */
export const MAKING: readonly string[] = split(`capacity output production mine mines project plant smelter refiner well field fleet orderbook newbuild export stockpile
	cuts idle idling shut clos halt suspend curtail mothball scrap outage restart reopen resum ramp starts crop harvest stocks disease drought frost strike earthquake`);

function split(words: string): string[] {
	return words.trim().split(/\s+/);
}
