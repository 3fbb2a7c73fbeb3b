// First names that are nearly always a woman's or a man's, so that "she" finds "Melania" and not "Vladimir".
// Made from the counts of the United States Social Security Administration, 1880 to 2024 (public domain): names of at
// least 500 people of whom at least 90 % have the one sex; names common for both in another language are left out
// ("Jean", "Andrea"), some from outside the United States are added.

const masculine = `
  aaden aadi aaditya aadvik aadyn aahan aahil aaiden aakash aamir aarav aaric aariv aariz aarnav aaron aarron aarush
  aaryan aasim aayan aayansh aayden aayush abbas abbott abdallah abdel abdelrahman abdias abdiel abdirahman abdoul
  abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulmalik abdulrahman abdurrahman abe abel abelardo abelino
  abhay abhinav abhiram abhishek abie abiel abimael abisai able abner abraham abrahan abrahim abrahm abram abran
  abubakar abubakr ace acen aceson achilles acie adael adalberto adam adams adan adarius adarsh addam adelbert adem
  aden adham adian adiel adil adin adithya aditya adler adnan adolf adolfo adolph adolphus adon adonay adonis adonnis
  adrian adriano adriel adrik adrion adron advait advaith advay advik adyan adyn aedan aeden aeron aeson affan agapito
  agastya agostino agustin agustine ahaan ahad aharon ahmad ahmed ahmet ahmir ahren ahron ahsan aidan aiden aidin
  aidon aiyden aizen aj ajay akai akash akbar akeem akhil akil akim akio akira akiva akram aksel akshaj akshar akshay
  al alain alakai alan alaric alastair alban albaro albert alberto albin albino albion alcide alcides aldair alden
  alder aldin aldo aldon aldric aldrich aldrin alec aleck aleczander aleem aleister alejandro alejo alek aleksandar
  aleksander aleksandr aleksei aleksey alekzander alen alessandro alessio alex alexandar alexander alexandre alexandro
  alexandros alexandru alexavier alexei alexey alexsander alexzander alf alferd alfonse alfonso alfonza alfonzo alford
  alfred alfredo alger algernon alias alijah alim alistair alister allan allen allister almon almond alois alon alonso
  alonza alonzo aloysius alpheus alphonse alphonso alphonza alphonzo alson alston alto alton alvah alvan alvaro alvin
  alvino alvis alwin alwyn amaan amadeo amadeus amado amador amadou aman amando amanuel amar amare amarion amaru
  amaury ambrose ambrosio amedeo ameen ameer ameir amelio amer americo ames amias amiel amier amilcar amin amir amit
  amjad ammar ammon amogh amon amonte amos amr anakin anand ananias anas anastacio anastasios ancel ancil anden ander
  anders anderson andon andrae andre andreas andrei andres andrew andrews andrey andrez andrick andrik andriy andru
  andrue andruw andré andrés andy aneesh anfernee angad angello angelo angus anibal aniello anil anirudh anish ankit
  ankur ansel anselmo ansh anson antavious antawn anthany anthoney anthoni anthonie anthony antione antjuan antoin
  antoine antoino anton antone antoni antonie antonino antonio antonios antonius antony antonyo antron antuan antwain
  antwan antwane antwann antwaun antwoine antwon antwone antwuan anuj anwar apolinar apollo apolonio aquiles aram
  aramis aran arash arath arav arcadio arch archer archibald archie ares argenis arhaan arham aric arick arif arik
  aristeo aristides aristotle arius arjan arjun arlan arland arlando arlen arlington arlo arlon armaan arman armand
  armando armen armin armon armond armondo arnaldo arnav arne arnel arnett arnez arno arnold arnoldo arnulfo aron
  arron arsalan arsen arsenio arsh art artem artemio artemus artez arther arthor arthur artin artist artur arturo arun
  arush arvel arvid arvil arville arvin arvind aryan aryeh asa asaad asad asael asaiah asbury ash ashar asher ashish
  ashraf ashur ashwin asiel asif asim aslan aston athan athanasios atharv atharva athen athony atlas atom atreus
  atreyu atticus attila attilio audley audric augie augustin augusto augustus aundre aureliano aurelio aurelius auron
  auston auther author authur avan avant avante avelino aveon avett aviel avin avinash avonte avraham avram avrohom
  avrum avyaan avyan axel axell axl axle axton axyl ayaan ayaansh ayansh ayce aydan ayden aydenn aydin aydon aylan
  ayman ayoub ayrton ayson ayub ayush azaan azael azai azaiah azan azeem aziel azim aziz azlan babyboy bakari baker
  baldemar baldomero baldwin ballard baltazar bane banks banner barak barclay barnabas barnard barnett barney barnie
  baron barret barrett barrington barron barry bart bartholomew bartlett bartley bartolo barton baruch bascom basel
  bashar bashir basil basilio bassam bastian bauer baxter bayard bayne bayron bear beau beauden beauford beauregard
  beaux beck beckam becker becket beckett beckham bedford beecher belal belton ben benaiah benard benedetto benedict
  benicio benigno benito benjaman benjamen benjamin benjamine benji benjie benjiman bennet bennett benny benson
  bentley bently benton bentzion benuel benyamin benzion berl bernabe bernard bernardino bernardo bernerd bernhard
  berry bert berton bertram bertrand biagio bijan bilal bill billey billy binh binyamin binyomin bishop bj bjorn blade
  bladen bladimir blain blaine blaise blake blane blas blase blayden blayze blaze bo boaz bob bobby bode bodee boden
  bodey bodhi bodi bodie boe bogdan bohdan bohdi bonifacio booker boone boris boruch boston boubacar bowden bowen
  bowman boy boyce boyd bracken brad bradd braden bradey bradford bradley bradly bradon brady bradyn braedan braeden
  braedon braiden brain bram branch brandan branden brandin brando brandon brandt brandyn brannon bransen branson
  brant brantlee brantley brantly branton braulio braven braxten braxtin braxton bray brayan braydan brayden braydin
  braydon braydyn braylan braylen braylon braysen brayson brayton brenan brendan brenden brendin brendon brendyn
  brennan brennen brenner brennon brent brenten brentley brently brenton bret brett bretton brevin brewer brexton
  breyden breydon brian briant brice bricen bridger brien briggs brigham brinton brion brison briton brixton broadus
  broc brock brockton brodee broden broderick brodey brodie brodrick brody bronson bronx brooks brown bruce bruin
  bruno bryan bryant bryce brycen bryceson bryden brydon brylan brylen brylon bryon brysen bryson bryston bryton buck
  buckley bucky bud budd buddie buddy buel buell bufford buford burdette buren burgess burke burl burley burney burnie
  burnis burns burr burrell burt burton buster butch butler byran byrl byron cade caden cadin caeden caedmon cael
  caelum caesar cage caiden cain cainan caine cainen caio cairo caison caius cal calan calder caldwell cale caleb
  calen calib calix calixto callen callum calob calogero calum calvert calvin camarion camaron camden camdon cameron
  camillo camilo camren camron can canaan candelario candido cannon canon canton canyon cardell carl carles carleton
  carlito carlitos carlo carlos carlous carlson carlton carlus carlyle carmello carmelo carmine carrick carson carsten
  carston carter carvel carver carvin case casen cash cashton casimer casimir casimiro cason casper caspian cass
  cassian cassius castiel caston casyn catarino cato cavan cavin cayde cayden caydon cayetano cayleb caysen cayson
  ceasar ceaser cecil cecilio cedric cedrick celestino celso cephas cephus cesar cesare cesario cezar chace chad chadd
  chadrick chadwick chael chaim chalmer chalmers champ champion chance chancellor chancelor chanse chantz chapman
  charbel charles charls charlton chas chase chasen chason chaston chauncey chauncy chavez chavis chayton chaz chazz
  cheng cheskel chester cheston chet chico chip chirag chirstopher chistopher chrishawn chrisopher christ christapher
  christiaan christiano christion christipher christo christobal christofer christoffer christoher christop christoper
  christoph christophe christopher christophor christos christpher chrystian chuck chuckie chucky chukwuemeka cian
  ciaran cicero cillian cipriano cirilo ciro cisco cj claiborne clarance clarence clark clarnce claud claude claudio
  claudius clay clayborn clayton clearance clearence cleatus clell clem clemens clement clemente clemon clenton cleon
  cleophas cleophus cletis cletus cleve cleveland cleven clide cliff clifford cliffton clifton cline clint clinton
  clive cloud cloyd clyde cobe cobey coby codey cody coen cohen colbert colbey colby colden cole coleman colen coleson
  coleton colin collin collis colm colman colon colonel colsen colson colston colt coltan colten colter coltin colton
  coltyn columbus colvin colyn comer conall conan conard conlan connar connell conner connor conor conrad conrado
  constantine constantino constantinos conway cooper corban corben corbett corbin cord cordae cordale cordarius corde
  cordell cordero corey corky cormac cornel cornelio cornelious cornelius cornell correy cort cortez cortland corvin
  corwin cory cosimo cosme cosmo coulter courtland coy craig crawford crayton creed creighton cresencio creston crew
  crispin crist cristhian cristian cristiano cristo cristobal cristofer cristopher croix crosby cross cru crue cruze
  cuauhtemoc cullen cuong curran curren curry curt curtis curtiss cutler cutter cuyler cy cylas cyle cyler cylus cyril
  cyrus dace dade dadrian daegan dael daemon daequan daeshawn daevion daevon dagan dagoberto daijon daimon dain
  daiquan daishawn daivd daivon dajon dajour dajuan dakarai dakari daksh dal dalan dale dalen dallan dallen dallin
  dallon dalon dalton dalvin daman damar damarco damarcus damario damarion damarius damein dameion damen dameon damian
  damiano damien damin damion damir damon damond damone damontae damonte dan dandre dane daneil dangelo danial daniel
  danilo daniyal danney danniel danny dantae dante danthony danton dantrell dany danzel daquan daran darek darel
  darell daren darey daric darick dariel darik darin dario darion darious darius darl darnel darnell darold daron
  darran darrel darrell darren darrick darrien darrin darrion darris darrius darrol darron darrow darry darryl darryle
  darryll darryn darsh darshan dartagnan darvin darwin darwyn daryel daryl daryle daryll dasan dasean dash dashaun
  dashawn dashel dashiell dashon dashun dason dat dathan daulton daunte davante davaughn dave daveion daven daveon
  davey davian david davide davidson davien davin davion davis davon davone davonta davontae davontay davonte dawan
  dawayne dawit dawon dawsen dawson dawud dax daxon daxton daxtyn daylan daylen daylon daymian daymon daymond dayne
  dayon dayquan dayron dayshawn dayson dayton dayvion dayvon deacon deagan deaglan dean deandre deangelo deante
  deanthony dearl deaundre decarlo decarlos decker decklan declan dedric dedrick deegan deen deepak deforest degan
  deion dejon dejuan dekari deklan deklin delano delante delbert deleon delfino delford delmar delmas delmer delmont
  delmus delon delonte delos delroy delton delvin delvon delwin delwyn demar demarco demarcus demari demario demarion
  demarius demarko demarkus demetre demetri demetrick demetrio demetrios demetrious demetrius demetruis demetrus
  demian demir demitri demitrius demon demond demont demonta demontae demonte demontre denard denilson denis dennis
  dennison denny deno denton denzel denzell denzil deon deondre deonta deontae deontay deonte deontre dequan derald
  dereck derek derell derian deric derick derik derion derius derk deron derreck derrek derrel derrell derric derrick
  derrik derrill derrin derrion derrius derron derry derryl derwin derwood deryck deryk deryl desean deshaun deshawn
  deshon deshun desiderio desmon desmond destry detrick dev devansh devante devaughn deveon devere devion devlin
  devonta devontae devontay devonte devron dewain dewaine dewan dewane deward dewayne dewey dewight dewitt dex dexter
  deyon dezmon dezmond dhruv dhruva diallo diamonte diandre diangelo diante dick dickey dickie dickson dicky didier
  diego diesel dieter dietrich dijon dilan dillan dillard dillen dillian dillin dillion dillon dimas dimitri dimitrios
  dimitris dimitrius dimitry dinero dino dion diondre dionicio dionisio diontae dionte dirk dixon dj djuan dmarcus
  dmari dmarion dmitri dmitriy dmitry dmytro doc dock dodge dolan dolph dolphus domani domanic domanick domenic
  domenick domenico domingo dominic dominick dominik domonic domonick don donaciano donal donald donato donavan
  donaven donavin donavon donavyn dondre donel donivan donley donn donnel donnell donnovan donny donold donovan
  donovin donovon donta dontae dontavious dontavius dontay donte dontez dontrell donzell doran dorien dorion dorman
  doron doroteo dorrian doug douglas douglass dov dovid dow doy doyal doyle draco drake draven drayden drayson drayton
  dre drequan dreshawn drevon drexel dreyden dshawn duaine duan duane duard dudley duffy dugan dujuan duncan dupree
  duran durand durell duron durrell durward durwin durwood dustan dusten dustin duston dustyn dutch dutton duval
  duwayne duy dwain dwaine dwane dwayne dwight dwyane dylan dyland dylen dyllon dylon dyron dyson eamon eamonn ean
  earle earley early earnest earvin eason easten eastin easton eathan eben ebenezer eber ebrahim ector ed edd eddie
  eddison eddy edel eder edgar edgard edgardo edilberto edin edison edmon edmond edmund edmundo edouard edric edrick
  edsel edson eduard eduardo edvin edward edwardo edwin edwyn eesa efraim efrain efrem efren egan egbert ehren ehsan
  eian eidan eiden eider einar eino eion eitan eithan eladio elam elazar elbert elbridge elden elder eldin eldon
  eldred eldridge eleazar eleuterio elex elgin eli eliab eliam elian elias eliazar eliel elier eliezer eligah elige
  eligh eligio elihu elija elijah elijha elijiah elijio elimelech elio eliot eliott eliseo eliu eliud eliyahu ellijah
  ellsworth ellwood elmer elmo elmon elmore eloy elpidio elric elroy elson elston elsworth elton elvin elvis elwin
  elwood elwyn elyas elyjah emad emanual emanuel emeric emerick emil emile emiliano emilio emillio emin emir emitt
  emmanuel emmet emmett emmette emmit emmitt emran emre ender endy enmanuel ennis enoc enoch enos enrico enrigue
  enrique enrrique enzo eoin ephraim ephriam epifanio erasmo erek eren eriberto eric erich erick erickson ericson erik
  eriq erle erling erman ermias ernest ernesto ernie ernst eros errick errol erroll erron erskine ervin erving erwin
  eryk esai esaias esau esdras esequiel esgar eshaan eshan esmond esteban estes estevan esteven estil estill eston
  ethan ethaniel ethen ethyn etienne euel euell eugene eugenio eulalio eulas eulis eulogio eusebio eustace evan
  evander evangelos evans evaristo evelio even everardo everet everett everette everhett everitt everson evert everton
  evertt evo ewald ewan ewell ewing exavier eyad eyan eydan eyden eythan ezana ezekial ezekiel ezequiel eziah ezio
  ezra ezriel fabian fabien fabio fabricio fabrizio fadi fahad faheem faisal faiz faizan falcon faraz fareed fares
  farhan farid faris farley faron farrel farrell fateh faustino fausto favian favio federico feliciano felipe felix
  felton fenton ferd ferdinand fergus ferman fermin fernand fernando ferrell ferris fidel fidencio fielding filemon
  filiberto filip filippo finian finis finn finneas finnegan finnian finnick finnigan fionn fiore fischer fisher fitz
  fitzgerald flavio fleming fletcher flint florencio florentino florian floyd flynn ford forest forrest fortino
  fortunato foster fox francesco francis francisco franco francois frank franklin franklyn franky fransico fransisco
  frantz franz françois fraser frazier fred freddrick freddy frederic frederich frederick frederico frederik fredi
  fredie fredric fredrick fredrik fredy freeman french friedrich fritz froilan froylan fuad fulton furman fynn gabe
  gaberiel gabino gable gabriel gadiel gael gaetano gage gaige gaines gaither galen galileo galvin gamaliel gannon
  gardner garen garet gareth garett garey garfield garin garland garner garold garon garren garret garrett garrick
  garrison garron garry garth garvin gary gaspar gasper gaston gatlin gauge gaurav gautam gavan gaven gavin gavino
  gavriel gavyn gaylan gayland gaylon gaylord gaëtan gearld geary gehrig genaro gene gennaro geno geo geoff geoffery
  geoffrey geoffry geordan george georges georgio georgios geovani geovanni geovanny geovany gerad gerald geraldo
  gerard gerardo geremiah geremy gerhard gerhardt germain german geroge gerold gerome geronimo gerrard gerren gerrick
  gerrit gerrod gershon gerson gery giacomo gian giancarlo giancarlos gianfranco gianluca gianmarco giannis gibran
  gibson gideon gifford gil gilbert gilberto gildardo giles gilford gill gillermo gillis gilman gilmer gilmore gino
  gio gionni giorgio giovani giovanni giovannie giovanny giovany giovonni girard giuliano giulio giuseppe glade gleen
  glen glendon glenn glennon glenwood glover glyn glynn godfrey godwin gohan gonzalo goran gordan gorden gordon gorge
  gorman grabiel graceson graden grady graeme graeson grafton graham grahm graig granger grant granville grayden
  graydon grayling grayson green greg gregary gregg greggory gregor gregorio gregory greysen greyson griffen griffin
  griffith grover gryffin gryphon guido guilford guilherme guillermo guiseppe gunnar gunner gunther gurney gus guss
  gust gustaf gustav gustave gustavo guthrie guy gérard günter günther habib hadden haddon haden hadi hadrian hagen
  hai haider haig hakeem hakim hal halbert hale hall hamad hamed hamid hamilton hammad hamp hampton hamza hamzah handy
  haneef hanif hank hannibal hans hansel hansen hansford hanson harald harden hardie hardin harding hardy hari haris
  harl harlan harland harlen harlin harlon harman harmon harold haroon harrel harrell harris harrison harrold harry
  harsh hart hartwell haruki harun harvard harve harvey harvie harvy hasaan hasan hasani haseeb hashem hashim haskel
  haskell hassan hassel hatcher hawk hawkins haydon hayes haynes hays hayward haywood hayze hazael haze hazen haziel
  heath heber hebert hector heinrich heinz heith helmer helmuth henderson hendrick hendrik hendrix henery henrik
  henrique henrry henry henson herald herb herbert herbie herby hercules heriberto herman hermann hermes herminio
  hermon hernan hernando herold heron herschel herschell hersh hershal hershel hershell hershy herson herve hervey
  heston hewitt heyward hezekiah hideki hideo hieu higinio hilario hilbert hill hillard hillel hilliard hilton hinton
  hipolito hiram hiro hiroshi hisham hoang hobart hobert hogan hoke holden holdyn holmes holt holton homar homer
  homero hoover horace horacio horatio horton hosea hosie hosni howard howell howie hoy hoyle hoyt hubbard hubert huck
  hudsen hudson huey hugh hughes hughie hugo hulon humberto humphrey humza hung hunter hurbert hurley hurshel hussain
  hussein huston hutch hutson hutton huxley huxton huy hyman hyrum iain ian iann iban ibn ibraheem ibrahim ibrahima
  idan idrees idris ignacio ignatius ignazio igor ihsan ikaika ike ikechukwu ikenna iker ilan ilias ilijah ilyas imad
  imanol immanuel imran ioannis irby irfan irl irven irvin irvine irving irwin isaac isaak isac isacc isadore isael
  isai isaiah isaias isaih isaiha isak isamu isayah ishaan isham ishan ishaq ishmael isiah isidore isidoro isidro
  ismael ismail isom isreal isrrael issac issiah itai italo ivaan ivan ivar iven iver iverson ivin ivo ivor izaac
  izaak izac izael izaiah izak izan izaya izayah izell iziah izik izrael jaasiel jaaziel jabari jabbar jabez jabin
  jabriel jabril jac jacari jaccob jace jacek jacen jaceon jaceyon jaciel jacinto jack jackey jacksen jackson jacob
  jacobe jacobi jacobie jacobo jacoby jacolby jacorey jacori jacory jacques jacquez jad jadarius jadiel jadon jadrian
  jaedon jaeger jaelon jaeson jaevon jafar jafet jager jagger jahan jahaziel jahdiel jaheem jaheim jahi jahiem jahir
  jahkai jahleel jahlil jahmal jahmar jahmari jahmel jahmere jahmir jahseh jahsiah jahsir jahvon jahziel jaiceon
  jaidon jair jaire jairo jairus jaison jaivon jajuan jak jakai jakari jakayden jake jakeb jakeem jakhari jakhi jakie
  jakob jakobe jakobi jakobie jakoby jakori jakson jakub jalal jalan jaleel jalen jalil jalon jamaal jamaar jamahl
  jamaine jamal jamall jamar jamarcus jamaree jamari jamarian jamario jamarion jamarious jamarius jamarkus jamarr
  jamarri jamaul jamauri jameel jameer jameir jamel jamell jamen jamere jamerson james jameson jamez jamian jamichael
  jamiel jamien jamier jamieson jamil jamin jamir jamire jamison jamon jamond jamonte jancarlo jancarlos jansen janson
  jantzen japheth jaquan jaquarius jaquavious jaquez jaquon jarad jared jarek jarel jarell jaren jaret jareth jarett
  jarid jariel jarin jarius jarod jarold jarom jaron jarrad jarred jarrel jarrell jarren jarret jarrett jarrid jarrod
  jarron jarryd jarvis jaryd jasai jase jasean jasen jashaun jashawn jashon jashua jasiah jasiel jasir jason jasper
  jassiel jasson jatavious jathan jaun javan javante javar javari javaris javarius javaughn javen javeon javi javian
  javien javier javin javion javis javon javonta javontae javonte jawad jawan jawaun jawon jawuan jax jaxen jaxin
  jaxon jaxsen jaxson jaxston jaxten jaxton jaxtyn jaxx jaxxon jay jayce jaycen jayceon jaycion jaycob jayden jaydon
  jaykob jaylon jaymar jaymes jaymeson jaymin jayon jayquan jayren jayro jayron jayse jaysean jaysen jayshaun jayshawn
  jayson jaythan jayton jayven jayveon jayvian jayvien jayvin jayvion jayvon jayvyn jaziel jb jc jd jean-baptiste
  jean-claude jean-jacques jean-luc jean-marie jean-paul jean-pierre jeancarlo jeancarlos jeanluc jeanpaul jeanpierre
  jearl jearld jeb jebediah jed jedadiah jedd jedediah jediah jedidiah jeevan jeff jefferey jefferson jeffery jeffory
  jeffrey jeffrie jeffry jefrey jehu jemal jemel jenaro jencarlos jenner jennings jens jenson jeovanni jeovany jerad
  jerald jerame jeramey jeramiah jeramie jeramy jeran jerard jerardo jered jerek jerel jerell jereme jeremey jeremi
  jeremia jeremiah jeremias jeremie jeremih jeremy jeremyah jeric jericho jerick jerico jerid jeriel jerimiah jerimy
  jerin jermain jermaine jermal jermane jermel jermell jermey jermiah jermon jermy jerod jerold jerome jeromie jeromy
  jeron jerone jeronimo jerrad jerrald jerred jerrel jerrell jerren jerrett jerrick jerrid jerrin jerrod jerrold
  jerron jerry jerson jervon jeshua jess jesse jessejames jestin jesus jesús jet jeter jethro jetson jett jettson
  jevin jevon jeyden jeyson jeziah jeziel jhett jhoan jhon jhonatan jhonathan jhonny jian jibreel jibril jihad jiles
  jim jimmey jimmy jionni jiovani jiovanni jiraiya jj joab joachim joah joao joaquim joaquin job jobe joby jock joe
  joel joeseph joesiah joesph johan johannes johathan john johnanthony johnatan johnathan johnathen johnathon
  johncarlos johndavid johney johnhenry johnluke johnmark johnmichael johnney johnny johnpaul johnson johnston
  johnthan johnthomas johny jomar jomo jon jonael jonah jonas jonatan jonathan jonathen jonathon jones joniel
  jonmichael jonn jonnathan jonny jonothan jonpaul jonthan jordany jordi jordy jorel jorge jorje jose joseangel
  joseantonio josedejesus josef joselito joseluis josemanuel josemaria josemiguel joseph josephus josh joshawa joshua
  joshuah joshue josiah josias josiel josiyah josmar jospeh jossue jostin josua josue josé jotham jovan jovani jovanni
  jovanny jovany jovian jovon jowell jozef joziah jquan jr jt juan juancarlos juandiego juanito juanjose juanmanuel
  juanpablo juaquin jubal jud judah judas judd jude judson juelz julian juliano julien julio julious julius juluis jun
  junaid junior junious junius justan justen justin justino justo juston justus justyn juvenal juventino juwan jvon
  jyaire jérôme jürgen kaan kabir kace kacen kacper kadarius kade kadeem kaden kadin kadir kadon kaeden kaedon kael
  kaeleb kaeson kage kagen kahari kahlil kaidan kaiden kaidon kail kaileb kailer kailo kain kainalu kainan kaine
  kainen kainoa kairo kairos kaisen kaiser kaison kaito kaius kaizen kaizer kaj kajuan kal kaladin kale kaleb kaleel
  kalel kalem kaleo kalib kalil kallum kalman kalob kalon kalub kalvin kamal kamar kamarion kamau kamden kamdon kamel
  kamran kamron kanaan kanan kane kanen kannon kanoa kanon kanye kanyon karam karas kareem karim karl karlo karlos
  karlton karmello karmelo karriem karson karsten karston karthik kasai kase kaseem kasen kash kashawn kashif kashton
  kashtyn kasim kason kasper kassius kato katrell kavan kaven kavi kavin kavion kavon kawan kawika kaycen kaydon
  kayleb kayne kaysen kayson kayvon kaz kazuo keagen kean keanan keandre keane keanu keaton kedar kedric kedrick kee
  keefe keegan keelan keenan keenen keenon keeton keevin kegan keifer keilan keion keir keishawn keith keithan keithen
  keivon kejuan kekoa kelan keldon keldrick kellan kellen kellin kelson kelton kelvin kemar kemarion kemon kemp kemuel
  ken kenai kenan kenard kendale kendarius kendon kendrell kendric kendrick kendrix kendry keneth keng kenith kenji
  kenn kennan kennard kenner kenneth kenney kennith kennon kennth kenny keno kenric kenrick kenson kent kenta
  kentavious kento kenton kentrell kenyan kenyon kenzo keoki keola keon keondre keone keontae keonte kerem kermit kern
  keron kerrick kervin kerwin kesean keshaun keshav keshawn keshon keshun keston kevan keven kevin kevion kevon
  kevonte keyan keyden keylan keylor keyon keyonte keyshaun keyshawn keyton keyvon khairi khaleb khaled khaleel khalid
  khalif khalil khaliq khang khary khayden khaza khiry khoa khoi khristopher khylan khyree khyrie khyson kiaan kian
  kidus kiefer kiel kien kieran kieron kieth kile kilian killian kimball kimo kingsten kingston kingstyn kinnick kion
  kip kipp kipton kiptyn kirk kirkland kirt kishan kiyan kiyon kiyoshi klaus klay klayton klint klinton knight
  knowledge knox knoxx knute koah kobe kobey koby koda kodah kodey kodiak kody koen kofi kohen kohl koji kolbe kole
  kolin kollin kolsen kolson kolt kolten kolter koltin kolton koltyn kong konner konnor konrad konstantin konstantinos
  kooper koran korban korben korbin kordell kort kortez kory kou koy kraig kramer kreed kreg krew krish krishiv
  kristofer kristoff kristoffer kristofor kristopher kross kru krue kruz kruze krystopher kullen kunal kurt kurtis
  kush kushal kutter kwabena kwame kwan kwasi kwesi ky kyair kyaire kyan kyden kye kylan kyland kyle kyler kylian kylo
  kylon kymir kyng kyngston kyon kyran kyre kyrell kyren kyrin kyro kyron kysen kyson kyzen kyzer laban lachlan
  ladarius ladarrius ladd laddie lafayette lafe laird laith lakai lakeith lakendrick lalo lamar lamarcus lamario
  lamarion lamarr lambert lamon lamond lamont lamonte lance lancelot landan landen lander landin lando landon lane
  lang langdon langston lanny lansing lantz laquan larence larenz larenzo larnell laron laroy larry lars larson lary
  laszlo lateef latham lathan latroy laurance laurence laurent lauro lavar lavell lavonte lawayne lawerance lawerence
  lawernce lawrance lawrence lawson lawton lawyer layden laymon layth layton lazar lazaro lazarus lazer leamon leander
  leandre leandrew leandro leanord lebron lech ledell ledger leelan leeland leeroy leevi legend legrand lehman leif
  leiland lelan leland lem leman lemar lemont lemuel len lenard lendell lendon lenin lenn lennard lenny leno lenoard
  lenon lenord lenton lenwood leo leobardo leon leonard leonardo leoncio leondre leonel leonidas leonides leopold
  leopoldo leotis leron leroy les lestat lester lev levan levar levell levert levester levi leviathan levin leviticus
  levon levy lew lewie lewis lex liam liborio librado liem liev lige lilburn lillard lincoln lindon linford link
  linkin linkoln lino linton linus linwood lionel lionell lipa lisandro lisle liston lizandro llewellyn llewyn lleyton
  lloyd lochlan locke lofton logan loki lon londell lonell long lonnell lonnie lonny lonzie lonzo lord lorence lorenz
  lorenzo loreto loring lorn lorne louden louie louis loukas lowell loyal loyd loyde luc luca lucah lucas lucca
  lucciano lucian luciano lucien lucio lucious lucius lucus ludwig luigi luis luisangel luiz luka lukah lukas lukasz
  luke lukus luqman luster luther lyam lydell lyle lyman lyndon lynwood lyon lysander maalik maaz mac macario
  macarthur mace macen maceo mack mackey macklin macon macoy maddax maddex maddox maddux madhav mael magdaleno magdiel
  magnus mahad mahdi maher mahir mahki mahlon mahmoud majd majid makai makaio makel makhai makhi makoa makoto maksim
  maksym malachai malachi malachy malakai malakhi malaki malakye malcolm malcom male maleek malek malichi malick
  maliek malik malikai maliki maliq malique malvin mamadou manasseh manav mandel manford manfred manish manley manly
  manmohan manning mannix manny manolo mansfield manson manu manual manuel marc marcanthony marcel marcelino marcello
  marcellous marcellus marcelo marchello marcial marciano marck marco marcoantonio marcos marcus marek margarito
  mariano marino mario marius mark markanthony markeese markeith markel markell markese markis marko markos markus
  marlan marland marlin marlon marquan marquavious marquel marquell marques marquese marquez marquice marquis marquise
  marqus marshal marshall marshaun marshawn marshel marshon mart martavious martavius martel martell marten martez
  martin martinez martino martrell martyn marven marvin marwan masai masao masen masiah mason massiah massimo mat
  matan mateen mateo mateus mateusz matheo matheus mathew mathias mathieu mathis matias matix matt matteo mattew
  matthew matthews matthias matthieu mattias mattix mattox maurice mauricio maurilio maurizio mauro maury maveric
  maverick maverik mavrick mavrik max maxfield maxim maxime maximilian maximiliano maximillian maximilliano
  maximillion maximino maximo maximos maximus maxon maxson maxton maxwell maxx mayer maynard maynor mazen mazin
  mcarthur mccoy mcdonald md meade medford mehdi mehki mehmet meir mekai mekhai mekhi melbourne melchor melford melton
  melven melville melvin melvyn menachem mendel meng menno merl merlin merrick mert merton mervin mervyn merwin merwyn
  meshach messiah metro meyer micael micahel michae michael michaelangelo michaelanthony michail michale micheal
  michelangelo michial michiel mick mickael mickeal mickel migel miguel miguelangel mihir mikael mikai mikail mike
  mikeal mikel mikey mikhael mikhail mikkel mikko milas milburn miles milford millard milo milton minor minoru miquel
  mir misael missael mister mitch mitchel mitchell mitsuo mizael modesto moe mohamad mohamed mohammad mohammed moise
  moises moishe monico mont montae montavious monte montel montell montgomery montreal montrel montrell montrez monty
  moody mordecai mordechai morley morrell morris morrison mortimer morton mose moses moshe mosiah moss mostafa
  mouhamed mousa moussa muad muammar mubarak muhamed muhammad muhammadali muhammed muhsin munir murad murray murry
  musa musab mustafa mustapha myer myles mylo mynor myron naaman nabeel nabil nachman nadav nadeem nader nadir naeem
  nael nafis naftali naftuli nahom nahshon nahum naim nainoa naji nakoa nam naman namir namon napoleon naquan narciso
  narek narendra nasario nash nashawn nasir nason nasser nassir nat natan natanael nataniel nate nathan nathanael
  nathaneal nathanel nathanial nathaniel nathen nathon naveed navid navin nawaz nayan naythan nazar nazario nazier
  nazir neal neale ned neel neev nehemiah nehemias neiko neil neill neithan nello nels nelson neo nephi nero nestor
  nevan neville nevin newell newman newt newton neyland neymar neythan niall niam nicanor nicco niccolo nicholai
  nicholas nicholaus nicholes nicholis nicholos nichols nicholus nick nickalas nicklas nicklaus nickolai nickolas
  nickolaus nico nicodemus nicolai nicolas nicolaus nicolo nicolás niel niels nigel nikhil nikko nikkolas niklas
  niklaus niko nikolai nikolaos nikolas nikolaus nikoli nikos nile niles nils nino nirav nirvaan nishant nitin nivaan
  nixon nnamdi noah noam noble noe nolan noland nolberto nolen nomar norbert norberto norm norman normand norris
  norton norval norvel norvell norvin norwood nosson nunzio nygel nyle nyles oak oaklen obadiah obed obert obie obinna
  octavian octaviano octavio octavious octavius oden odin odis odus ogden ojas okey olaf olajuwon olan olando olden
  ole oleg olen olin oliver olivier om omar omari omarion omer omid omri oneal oneil onesimo ontario oran orange orbie
  oren orien orin orion orlan orland orlando orlin orlo orman ormond orren orrin orris orson orval orvel orvil orville
  orvin orvis oryan osama osbaldo osborn osborne oscar oshea osiel oskar oslo osman osmar osmin osvaldo oswald oswaldo
  othman othniel otho otis otoniel ottis otto oumar ousmane overton ovid ovidio owen owens owyn oz oziah ozias oziel
  ozzy pablo pace padraic padraig panagiotis paolo park parke parks parley parnell parry parsa parth pascal paschal
  pascual pasqual pasquale patric patricio patrick patrik patryk patterson patton paul paulino paulo pavan pavel pax
  paxton payne pearce pearson peder pedro penn percell percival percy perez perfecto perley pernell perry perseus
  pershing pervez pervis petar pete peter peterson petro petros pharaoh pharoah phi phil philbert philemon philip
  philipp philippe phill phillip phillipe phillips phineas phinehas phong pierce piero pierre pierson pieter pietro
  pinchas pinchus pink pinkney piotr placido pleas polo porfirio porter powell pranav pratik prem prentice prentis
  prentiss prescott presten prestin preston price priest primitivo primo princeton prosper pryce prynce purnell purvis
  qasim quade quadir quaid quamir quan quang quantavious quantez quashawn quenten quentin quenton quest quince quint
  quintavious quinten quintez quintin quinton quintrell quintus quran race radames radford radley radovan raeford
  raekwon raequan rafael rafe rafeal raffaele raffi rafi raghav ragnar raheem raheim rahiem rahim rahman rahmel rahmir
  rahsaan rahul raiden raider raiford rainer rainier raj rajan rajeev rajesh rajiv rajon rakan rakeem rakim ralph
  ralston ram ramel rami ramin ramir ramiro ramon ramond ramone ramses ramy ramzi rance rand randal randall randel
  randell randle randol randolf randolph randon randy ranger ransom ranveer raoul raphael rapheal raquan rasean
  rashaad rashaan rashad rashan rashard rashaud rashaun rashed rasheed rasheem rasheen rashid rashod rashon rashun
  ratko raudel raul ravi ray rayburn rayce rayden rayfield rayford rayhan raylan rayland raylon raymon raymond raymone
  raymund raymundo raynaldo raynard raynold raynor rayon rayquan raysean rayshaun rayshawn rayshon rayvon rayyan
  raziel recardo rece recep reco redmond reed reef reeves reggie reginal reginald regino reginold regis rehan reid
  reinaldo reinhold reino remigio remo remus renald renaldo renard renardo renato rendell renner reno renwick renzo
  rené reo reuben reubin reuel reuven revan rex rexford rexton rey reyan reyansh reyli reymond reymundo reynaldo
  reynard reynold reynolds reza rhett rhodes rhys riaan ric ricardo riccardo ricco rich richard richardo richardson
  richie richmond richy rick rickard rickey ricky rico riddick rider ridge ridwan rigel riggin riggins riggs rigo
  rigoberto rihaan riker rinaldo rip ripp rishaan rishab rishabh rishi ritchie rithvik rito riyaan rizwan rj roan
  roark rob robb robbert robby robel robert roberto robertson robet robinson roby rocco rock rockey rockford rockwell
  rocky rod rodd roddrick roddy rodell roderic roderick rodger rodgers rodman rodney rodolfo rodric rodrick rodrigo
  rodriguez rodriquez roel rogan rogelio roger rogerio rogers rohan rohit rojelio rolan roland rolando rolf rolfe
  rolla rolland rollie rollin rollo romain roman romario rome romel romell romello romelo romeo romero rommel rommie
  romulo ron ronak ronal ronald ronaldo ronan rondal rondale rondall rondell ronel ronen roney ronin ronn ronnald
  ronnell ronney ronnie ronny ronold rony rook roosevelt roper roque rosalio rosco roscoe rosendo rosevelt roshan ross
  roswell rowdy rowland roy royce royden rube ruben rubin ruddy rudolf rudolfo rudolph rudra rudy rueben ruel ruffin
  ruffus rufino rufus ruger rui rulon rumaldo rupert ruperto rush rushil ruslan russ russel russell rustin ruston
  rusty rutherford ruvim ryan ryatt ryden ryder ryken ryker ryland ryler rylo ryne ryo ryon ryu saad sabas sabastian
  sabian sabin sabino sabir sachin saddam sadiq saeed safwan sagar sahib sahil sahir said saif saint sajid sal saleem
  saleh salih salim salman salomon salvador salvadore salvator salvatore sam samad samarth sameer samer sameul samir
  sammuel sammy sampson samson samual samuel samy sanad sanchez sander sanders sandor sandro sanford sang sanjay
  santhiago santi santiago santino santo santonio saquan sarkis satchel sathvik saturnino saul saulo saverio savino
  savion savior savon saxon saxton sayed scot scott scotty seaborn seamus sean seanmichael seann sebastain sebastian
  sebastiano sebastien sebastion sedric sedrick seferino seiji sekou seldon selim selmer selvin selwyn serafin serge
  sergey sergio serjio servando seth sevastian severiano severin severo seward seymour shaan shad shadrach shadrick
  shaheed shaheem shahid shain shakeem shakir shakur shamar shamus shane shant shaquille shareef sharif shariff sharod
  sharrod shaul shaun shaurya shaw shawn shayaan shayan sheamus shedrick sheldon shelton shem shemar shepard shepherd
  sheppard sherard sherman sherod sherrod sherwin sherwood shigeru shimon shinzo shinzō shiv shivam shivansh shloime
  shloimy shlok shlome shlomo shmiel shmuel shneur sholom shomari shon shraga shrey shreyan shreyas shulem shun shyam
  shyheim sid siddhant siddharth siddhartha sidharth siegfried sigifredo sigmund sigurd silas silvano silverio
  silvester silvestre silvio sim simeon simon simpson sione siraj sire sirius sixto skip skipper slade slate slater
  slobodan smith socrates soham sohan sohum soloman solomon solon son sonny soren sorin sotero spence spencer spiro
  spiros spurgeon squire sriram stafford stan stanford stanislaus stanley stanly stanton stavros steel steele stefan
  stefano stefen steffan steffen steffon stefon stellan stephan stephano stephen stephon stephone sterlin sterling
  stetson stevan steve steven stevens stevenson stevon steward stewart stiles stirling stockton stone stonewall stoney
  stratton stryder stryker stuart styles subhan sufyan sulaiman sulayman suleiman sullivan sultan sumner sunil supreme
  suraj sutter sven sy syaire syed sylar sylas syler sylis sylus sylvan sylvester syre syrus tab tabias tad tadashi
  tadd tadeo tadhg taevion taevon tafari taft tage taggart taha tahir tahj taiden taim tait taiwan taj tajh tajuan
  takashi takeo takeshi takoda talal talan talbert talen talha talib tallen tallon talmadge talmage talon tamarcus
  tamarion tamer tamim tamir tan taner tanner taquan taras tarek tarell tarence tarik tariq taron tarrance tarrell
  tarrence tarun tarus tashaun tate taten taurean taurus tavares tavaris tavarius tavarus taven taveon tavian tavin
  tavion tavis tavish tavon tavoris tayden taye tayshaun tayshawn taysom tayson tayton tayven tayveon tayvion tayvon
  taz teague ted tedd teddy tedrick tej tejas telly telvin teo teodoro teofilo teon terance terell terence termaine
  teron terral terrance terrel terrell terrelle terrence terrick terrion terron tevin tevita tevon tex thabo thad
  thaddaeus thaddeus thaddius thadeus thadius thane thang thatcher thayer thayne theadore thedore thelbert theo
  theoden theodis theodor theodore theodoros theophilus theotis therman thermon theron thiago thien thierry thimothy
  thom thomas thompson thor thorin thornton thunder thurman thurmon thurmond thurston tiago tiberius tidus tiger tighe
  tilden tilford tillman tilman tilmon tim timm timmie timmothy timmy timonthy timoteo timothey timothy timur tino
  tirrell titan tito titus tj tobe tobiah tobias tobin tod todd toivo tolbert tollie tom tomas tomasz tommaso tommy
  toney tonny tony tor toren toriano toribio torin torren torrence torrian torrin torsten tosh toshio tou toussaint
  townes townsend trace tracen trae traevon trajan tramel tramell trapper travell traven traveon travion travis travon
  tray trayton trayvon tre treavor trebor tremain tremaine tremayne tremell trent trenten trentin trenton trentyn
  trequan tresean treshaun treshawn treston trevan trevaughn trevell treven treveon trever trevin trevion trevis
  trevon trevonte trevor trevyn trey treyden treyson treyton treyvion treyvon tri trinton tripp tristan tristian
  triston triton tron troy truett truitt truman trung trustin tryston tuan tucker tuff turner ty tyce tycen tydus tye
  tyjuan tylan tylen tyler tylon tylor tymere tymir tymon tynan tyon tyquan tyran tyre tyrece tyree tyreece tyreek
  tyreese tyreik tyrek tyreke tyrel tyrell tyrelle tyren tyrese tyrice tyrie tyriek tyrik tyrin tyrion tyriq tyrique
  tyris tyrome tyron tyrone tyronne tyrrell tyrus tysean tysen tyshaun tyshawn tyshon tyson tytan tytus tyus tyvon
  tywan tywon tzvi ubaldo ulices ulises ulisses ulric ulysee ulyses ulysses umair umar umberto urban urbano uriah
  uriel urijah usher usman uvaldo uzair uziel uzziah uzziel vaclav vaden vadim vaibhav valdemar valente valentin
  valentino van vance vander vann vansh varun vasco vashawn vashon vasilios vasily vaughan vaughn ved vedant vedanth
  veer velton venancio venson vergil verl verlin vern vernard verner vernon viaan vic vicent vicente vick victor
  victoriano victorio vidal viet viggo vihaan vihan vijay vikas vikram viktor vilas viliami vinay vince vincent
  vincente vincenzo vinh vinny vinson vinton viraaj viraj virgel virgil virgilio virgle vishal vishnu vito vittorio
  vivaan vivek vlad vladimir vladislav volney volodymyr von vu vyom václav waddell wade wael waldemar walden waldo
  waldon waleed wali walid walker wallace wally walt walter walton wanya ward wardell warner warren warrick waseem
  wash washington watson wayde waylan wayland waylen waylon wayman waymon waymond wayne weaver webb webster weldon
  wellington wells welton wendall wendel wendell werner wes wesley wesly wess wesson west westen westin westley westly
  weston westyn weylin weyman wheeler whit whitaker whitman wil wilber wilbern wilbert wilberto wilbur wilburn wilburt
  wilder wiley wilford wilfred wilfredo wilfrid wilhelm wiliam will willaim willam willard willem william williams
  willian williard willis willy wilmar wilmer wilson wilton windell winfield winford winfred winston winthrop winton
  witten wm wolf wolfgang woodford woodroe woodrow woods woodson woody worley worth wray wright wyatt wylder wyman
  wynston wynton xaiden xaiver xander xane xavi xavian xaviar xavien xavier xavion xavior xayden xion xzander xzavier
  xzavion yaakov yadiel yadier yahel yahia yahir yahya yair yakov yale yamil yamir yan yancey yandel yaniel yannick
  yaqub yariel yaseen yash yasiel yasin yasir yasser yassin yates yazan yechezkel yechiel yehoshua yehuda yehudah
  yeison yerik yeshaya yeshua yevgeny ygnacio yisrael yisroel yitzchak yitzchok yobani yoel yohan yonah yonatan
  yonathan yoni yordi york yosef yoseph yoshio yoshua yossi younes younis yousef yousif youssef yousuf yovani yovanni
  yovany ysidro yug yukio yul yulian yunus yurem yusef yusuf yuvaan yuvan yuvraj yves zabdiel zac zacarias zacary
  zacchaeus zach zachari zacharia zachariah zacharias zacharie zachary zacheriah zachery zachory zachry zack zackariah
  zackary zackery zade zaden zadok zaedyn zael zahid zahir zahmir zaid zaiden zaidyn zain zaine zair zak zakai zakari
  zakariah zakariya zakary zakee zakery zaki zakir zakk zakkary zalman zalmen zamar zamarion zamir zander zane zaquan
  zarek zaven zavian zavien zavier zavion zaxton zayaan zayan zayd zaydan zayde zayden zaydin zaylen zayn zayne
  zayvian zayvion zealand zeb zebadiah zebedee zebediah zebulon zebulun zechariah zedekiah zeeshan zeke zekiel zeno
  zenon zephan zeth zeus zev zeyad ziad ziaire zidane zigmund ziyad zohaib zoltan zoran zubair zvi zyair zyaire zyir
  zylan zyler zymere zymir`

const feminine = `
  aadhya aadya aahana aaira aalayah aaleyah aalia aaliah aaliya aaliyah aalyah aalyiah aaminah aamiyah aaniyah aanvi
  aanya aaradhya aaralyn aaria aarika aariyah aarna aarohi aarushi aashi aashna aashvi aasiyah aavya aayla abagail
  abbagail abbe abbey abbi abbie abbigail abbigale abbigayle abby abbygail abbygale abegail abelina abella abena abi
  abigael abigail abigaile abigal abigale abigayle abilene abra abree abria abriana abrianna abriella abrielle abril
  abygail acacia acadia acelyn acelynn ada adaeze adah adalee adaleigh adalena adalene adali adalia adalie adalina
  adalind adaline adaly adalyn adalyne adalynn adalynne adamari adamaris adamary adanna adara adaya adda addalyn
  addalynn addeline addelyn addelynn addi addie addilyn addilynn addisen addison addisyn addy addysen addyson adela
  adelaida adelaide adelaine adele adelene adelia adelie adelin adelina adeline adelita adella adelle adelyn adelyne
  adelynn adelynne adena adhara adhya adia adilene adilyn adilynn adina adira adisyn aditi adlee adleigh adley adline
  adna adonna adora adore adra adrea adreana adreanna adrena adria adriana adriane adrianna adrianne adrielle adriene
  adrienna adrienne adrina adrionna adryana adryanna advika adysen adyson aela aella aerial aeriel aerin aeris aerith
  aeryn aesha aeva afia africa agatha aggie agnes agness agustina ahana ahlam ahlani ahmya ahna ahsley ahtziri ahuva
  aicha aida aide aidee aiesha aiko aila ailani ailany ailee aileen ailen ailene ailey aili ailin ailish ailsa ailyn
  ailynn aimee aimie aina ainara aine ainhoa ainslee ainsleigh ainsley ainslie aira airiana airianna aisa aisha aishah
  aishani aishwarya aisley aislin aisling aislinn aislyn aislynn aissa aissata aissatou aitana aiva aixa aiya aiyana
  aiyanna aiyla aiza aizah aja ajah ajanae ajia ajla akasha akayla akeelah akela akemi akia akiko akila akilah akina
  akirah akiya akiyah akshara akshaya akua akyra alahna alahni alaia alaiah alaijah alaila alaina alainah alaine
  alainna alaisha alaiya alaiyah alajah alana alanah alanda alandra alane alani alania alanie alanis alanna alannah
  alanni alany alara alasia alaska alauna alaura alaya alayah alayia alayiah alayjah alayla alayna alaynah alayne
  alaynna alaysha alayshia alaysia alba albany alberta albertha albertina albertine albina alda aldona aldora alea
  aleah aleaha alean aleana alease aleasha aleatha alecia aleda aleea aleeah aleece aleecia aleen aleena aleene aleesa
  aleesha aleesia aleeya aleeyah aleeza aleia aleiah aleida aleigh aleigha aleina aleisha aleiyah alejandra
  alejandrina aleksandra alena alene alenna alesa alesandra alese alesha aleshia alesia alessa alessandra alessi
  alessia aleta aletha alethea aletheia alethia aletta alexa alexah alexanderia alexandra alexandrea alexandria alexas
  alexcia alexia alexiss alexius alexsa alexsandra alexus alexxa alexxis alexys alexyss alexzandra alexzandria aleya
  aleyah aleyda aleyna aleysha alfreda alfredia alfrieda alia aliah aliana alianna aliannah alica alice alicea alicen
  alicia alicyn alida aliene aliesha alina alinah alinda aline alinna alisa alise alisha alishba alishia alisia alison
  alissa alissia alisson alisyn alita alitzel alivia aliviah alixandra alixandria aliya aliyah aliyana aliyanna aliza
  alizabeth alizae alizah alizay alize alizee alla allana allanah allayna allean allee alleen allegra alleigh allena
  allene alley alli alliah alliana allicia allie alline allisa allisha allison allissa allisson allisyn alliyah allura
  allure ally allyne allysa allyse allysen allysha allysia allyson allyssa alma almeda almedia almeta almira aloha
  aloma alona alonda alondra aloni alonna alora alorah alta altagracia altha althea altie alura alvena alvera alverda
  alverna alverta alvina alvira alya alyah alyana alyanna alyce alycia alydia alyia alyiah alyna alyne alynna alys
  alysa alyse alysha alyshia alysia alyson alyssa alyssah alyssandra alysse alyssia alysson alyvia alyxandra
  alyxandria alyza ama amada amaia amaiah amaira amairani amairany amaiya amaiyah amal amalia amalie amanda amara
  amarachi amarah amaria amariah amariana amarianna amarilis amaris amarissa amariya amariyah amaryllis amaya amayah
  amayrani ambar amber amberlee amberleigh amberley amberly amberlyn amberlynn ambra ambre ambria ambrielle ambrosia
  amee ameena ameenah ameera ameerah ameila amelia ameliah amelie amellia amelya amena amera ameria amerie amethyst
  amey ami amia amiah amie amiee amila amilia amillia amilya amina aminah aminata amira amiracle amirah amisha amity
  amiya amiyah amma ammie ammy amna amora amorah amorette amoura amparo amrita amy amya amyah amye amyia amyiah amyla
  amyra amyrah ana anabel anabela anabell anabella anabelle anabia anagha anahi anahy anai anaia anaiah anaid anaira
  anais anaisha anaiya anaiyah anakaren analeah analee analeia analeigh anali analia analiah analicia analie analiese
  analis analisa analise analiyah analiz analucia analy analyse analyssa anam anamaria anamarie ananda ananya anapaula
  anari anasia anasofia anastacia anastasia anastasiya anastazia anaya anayah anayeli andee andera andie andraya
  andreana andreanna andreia andreina andrena andreya andria andriana andrianna andrina andromeda anecia aneesa
  aneesah aneesha aneisha anela anelise anesha anessa aneta anetta anette angela angele angelea angelee angelena
  angelene angeles angeli angelia angelic angelica angelie angelika angelin angelina angeline angelique angelis
  angelisa angelise angelita angella angelle angelly angely angelyn angelyna angelynn angi angie angila angla anglea
  anglia ani ania aniah anica anice anicia aniela anijah anika anila anina anisa anisah anise anisha anissa aniston
  anistyn anita anitra aniya aniyah aniyla aniylah anja anjali anjana anjanette anjela anjelica anjelina anjuli ankita
  ann anna annabel annabell annabella annabelle annabeth annagrace annah annaka annalea annaleah annalee annaleigh
  annali annalia annalicia annalie annaliese annalisa annalise annaly annalyn annalynn annalyse annamae annamaria
  annamarie annamay annarose annasophia annastasia anndrea anne anneka anneke annel anneliese annelise annell annella
  annelle annemarie anner annessa annett annetta annette anni annia annica annice annie annika annis annisa annissa
  anniston annistyn annita anniyah annmarie annora annslee annsley anny anona anora anoushka anslee ansleigh ansley
  anthea antionette antoinetta antoinette antonella antonetta antonette antonia antonietta antoniette antonina
  antwanette anuhea anum anusha anushka anvi anvika any anya anyah anyeli anyia anyiah anyla anylah anyssa aoife
  aolani aparna aphrodite apollonia apolonia april aprille apryl aqsa arabella arabelle araceli aracelis aracely arah
  araina aralyn aralynn arantxa arantza aranza araseli araya arayah arbutus arcadia arcelia ardath ardelia ardella
  ardelle ardena ardeth ardith ardyce ardys ardyth areanna areej areli arelis arely arelys aretha aretta argelia aria
  ariadna ariadne ariah arial ariana arianah ariane ariani arianna ariannah arianne arianny ariany aribella arica
  arieana arieanna ariela ariele ariell ariella arielle arietta arihanna arika arina ariona arionna arisa arisbeth
  arisha arissa arista ariya ariyah ariyana ariyanna ariyonna ariza arizbeth arizona arla arlana arlean arleen arlena
  arlene arlet arleta arleth arletha arlett arletta arlette arlinda arline arly arlyne arlynn arlys arma armanda
  armandina armella armida arminda arminta arna arnetta arnette arnita arriana arrianna arsema arta artelia aruna
  arushi arva arvella arvilla arwa arwen arwyn arya aryah aryana aryanna aryel aryelle aryia aryiah arynn aryonna
  aryssa asha ashanta ashanti ashanty ashari asheley ashely ashia ashira ashlan ashle ashlea ashlee ashleen ashlei
  ashleigh ashlen ashli ashlie ashlin ashly ashlyn ashlynn ashlynne ashna asia asiya asiyah asley asma asmaa aspyn
  assata assunta astoria astra astraea astrid asusena asya atalia atalie atara atarah atha athalia athanasia athena
  athina athziri atiana atiya atlanta atziri atziry aubre aubree aubrei aubreigh aubri aubriana aubrianna aubrie
  aubriella aubrielle audelia audra audre audrea audreanna audree audrey audri audria audriana audrianna audrie
  audrina augusta augustina aulani auna aundrea aundria aung aura aurea aurelia aurelie auri auria auriana aurianna
  auriella aurielle aurora aurore autum autumn ava avagrace avah avalee avaleigh avalina avalon avalyn avalynn
  avamarie avanell avanelle avani avarie avarose avary avaya avayah ave aveah avelina aveline avelyn averee averi
  averie averly avia aviana avianna avie avielle avigail avigayil avika avila avionna avis avital aviva avneet avni
  avonlea avree avri avrie avril avyanna awa awilda aya ayah ayako ayala ayana ayanna ayannah ayat ayda ayelen ayelet
  ayesha ayiana ayisha ayla aylah aylani aylee ayleen aylen aylin ayonna ayra ayse aysel aysha aysia ayumi ayva ayvah
  azalea azaleah azalee azalia azara azaria azariyah azeneth azia aziya aziyah aziza azlyn azlynn azra azucena azul
  azula azura azuri azzie babette babygirl bahar baila bailee baileigh bailie baleigh balinda bambi banesa barb
  barbara barbaraann barbi barbie barbra bari barri basya batsheva batya bayan bayla baylee bayleigh bayli baylie bea
  beata beatrice beatris beatrix beatriz beaulah beautiful beauty bebe becca beckey becki beckie becky belen belia
  belicia belinda bell bella bellarose belle belma belva belvia belynda bena benazir benita bentleigh berdie berenice
  berenise berit berklee berkleigh berlinda berlyn berlynn berna bernadean bernadette bernadine bernardine berneda
  berneice bernetta bernette bernice berniece bernita beronica berta bertha bertie bertina bess besse bessie beth
  bethaney bethani bethanie bethann bethanne bethany betina betsabe betsaida betsey betsy bette betti bettie bettina
  betty bettyann bettye bettyjane bettyjo bettylou betzaida betzy beula beulah bev beverlee beverley beverlyn bexley
  beyonce bianca bianey bianka bibi bibiana billee billi billiejo billye bina binta bintou bionca birdie biridiana
  birtha birtie blaire blakelee blakeleigh blakeley blakely blakelyn blakelynn blakley blanca blanch blanche blanchie
  blenda blessin blessyn blima blimy blondell blossom blythe bobbe bobbette bobbi bobbiejo bobbijo bobbye bobette bobi
  bonita bonna bonni bonnie bonnita bonny bracha bradi braelynn brailee brailey brailynn braleigh branda brandalyn
  brande brandee brandi brandice brandie brandilyn brandy braya brayla braylee brayleigh braylie brazil brea breah
  breahna breana breann breanna breannah breanne breasia breauna breaunna brecklyn bree breeana breeann breeanna
  breelyn breelynn breena breezy breindy brelyn brelynn brena brenae brenda brenlee brenley brenna brennah breona
  breonna brette breya breyana breyanna breyonna bria briah briahna briana brianca brianda briann brianna briannah
  brianne brianny briasia briauna bridget bridgett bridgette bridgit bridgitte brie brieana brieann brieanna brieanne
  briel briella brielle brienna brienne briget brigette brighid brigid brigida brigit brigitta brigitte brihanna
  brilee brileigh brilynn brina brinda brinkley brinlee brinleigh brinley brinn briona brionna brisa briseida briseis
  briseyda brissa brissia bristol brita britani britanny britany brithany britnee britney britni britnie britny britta
  brittainy brittanee brittaney brittani brittanie brittany britteny brittiany brittini brittiny brittnay brittnee
  brittney brittni brittnie brittny brittyn briyana briyanna briza brocha bronte bronwen bronwyn brooke brookelyn
  brookelynn brookie brooklin brooklyn brooklyne brooklynn brooklynne brooksie brucha bruchy bruna brunilda bryana
  bryanna bryanne bryelle brylee bryleigh brylie brylynn bryna brynlee brynleigh brynley brynlie brynn brynna brynne
  brynnlee brynnleigh brynnley bryonna brystal brystol buelah buena buffie buffy bula bulah buna bunnie bunny burma
  burnetta bushra byrdie cadance cadence cadie cady caeli caelyn caelynn caia caila cailee caileigh cailey cailin
  cailyn cailynn caira caitlan caitlin caitlyn caitlynn calah calandra caldonia caleah calee caleigh caley cali calia
  caliana calie calina calissa calista caliyah calla callee calleigh calley calli callia callie calliope callista
  cally callyn camara camber cambree cambri cambria cambrie cambry camela camelia camella camellia cami camia camie
  camila camile camilia camilla camille camillia camisha camiya camiyah cammi cammie cammy camora camri camry camrynn
  camya cana candace candance candee candelaria candi candice candida candie candis candise candra candy candyce
  capitola capri caprice cara carah caralee caraline caralyn caren caressa cari caridad carie carin carina carine
  caris carisa carisma carissa carita carla carlean carlee carleen carleigh carlena carlene carletta carlette carley
  carli carlie carlina carline carlisa carlisha carlissa carlita carlota carlotta carly carlye carlyn carlynn carlyon
  carma carmela carmelia carmelina carmelita carmella carmina carmyn carola carolann carolanne carole carolee carolene
  carolin carolina caroline carolyn carolyne carolynn carolynne carra carri carrie carrieann carrigan carrisa carrissa
  caryl carylon caryn carys casandra casaundra casi casie casondra cassady cassandra cassandre cassaundra cassey cassi
  cassia cassidee cassidi cassidy cassie cassondra cassy catalaya cataleya catalina catarina cate catelyn catelynn
  caterina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathlene cathrine
  cathryn cathryne cathy catie catina catlyn catrice catrina catriona cattaleya cattleya caydence cayla caylee
  cayleigh cayley caylie caylin ceaira ceanna ceara cece cecelia cecila cecile cecilia cecille cecillia cecily ceil
  ceirra celena celene celest celesta celeste celestia celestial celestina celestine celia celie celina celinda celine
  ceola cera cerena cerenity cerina cerise cesia cesilia champagne chana chanda chandra chanel chanell chanelle chani
  chanice chanie chaniya channa channel channie chanta chantae chantal chantay chante chantel chantell chantelle chany
  chaquita chara chardae charde chardonnay chari charice charis charise charisma charissa charisse charita charity
  charla charlcie charlean charlee charleen charleigh charlena charlene charlesetta charlet charletta charlette charli
  charline charlisa charlise charlize charlotta charlotte charlsie charlyn charlyne charlynn charm charmain charmaine
  charmane charmayne charmin charna charnell charolette charyl chasidy chasity chassidy chassity chastidy chastity
  chaundra chava chavon chavonne chavy chaya chayla chelby chelcie chelsa chelse chelsee chelsey chelsi chelsie chelsy
  chenelle chenoa cher chere cheree cherelle cherese cheri cherice cherie cherilyn cherise cherish cherisse cherita
  cherith cherly cherlyn cherrelle cherri cherrie cherrish cherry cherryl chery cheryl cherylann cheryle cheryll
  chesney chessie chevelle chevonne cheyann cheyanna cheyanne cheyene cheyenna cheyenne chiamaka chiara chimamanda
  chimere chinyere chioma chiquita chiyoko chloe chloee chloey chloie chloé chole chrisette chrislyn chrissa chrissie
  chrissy christa christabel christal christeen christel christella christelle christena christene christi christiana
  christiane christianna christianne christie christin christina christine christinia christle christy christyn
  chrysta chrystal chrystina chyann chyanne chyenne chyna chynna ciana ciani cianna cianni ciara ciarra cicely cicily
  cidney cieara cielo cienna ciera cierra ciji cinda cindee cinderella cindi cindie cindra cindy cing cinnamon cinthia
  cinthya cintia cira citlali citlalli citlally citlaly claira claire clairissa clara clarabelle clare clarene
  claretha claretta claribel clarice clarie clarinda clarine claris clarisa clarise clarissa clarisse clarita clarity
  classie claudene claudette claudia claudina claudine clea cleda clelia clella clementina clementine cleola cleona
  cleone cleopatra cleora cleta cleva clio cloe cloey cloie clora clorinda clotilde clover clyda clydia clydie coco
  colbie coleen colene coletta colette colleen collene collette collyns columbia conception concetta concha conchetta
  conchita conni connie constance constantina constanza consuela consuella consuelo contessa cookie cora coraima coral
  coralee coralie coraline coralyn coralynn corda cordelia cordia cordie corean coreen corena corene coretha coretta
  cori corina corine corinn corinna corinne corinthia corissa corlis cornelia corri corrin corrina corrine corrinne
  corryn cortnee cortni cortnie coryn corynn cosette courteney courtlyn courtnee courtney courtni courtnie courtny
  cozetta cozette creola cricket criselda crissy crista cristal cristel cristela cristen cristi cristiana cristie
  cristin cristina cristine cristy crysta crystal crystalyn crystel crystina crystle cuba cybil cyd cydnee cydney
  cydni cymone cynda cyndee cyndi cyndie cyndy cynthia cyra cyrena cyrilla cyrstal dacey dacia daeja daelynn daena
  daenerys daesha dafne dagmar dagny dahlia daiana daija daijah daila daina daira daisey daisha daisie daisy daizy
  daja dajah dajanae dalana dalaney dalani dalary dalena dalene dalett daleysa daleyza dalia daliah dalila dalilah
  daliyah dallie dalya dalyla dalylah damara damaris damarys damaya damia damiana damita damiya damiyah damya danae
  danah danasia danay danaya dandra danea danee daneen daneisha danella danelle danely danesha danessa danetta danette
  dani dania danica danice daniela daniella danielle danika danille danise danisha danita danitza daniya daniyah danna
  dannah dannette danni dannielle dannika danya danyale danyelle danyla daphene daphine daphna daphne daphney daphnie
  dara darah darbi darcee darcel darcey darci darcia darcie dari daria dariah dariana darianna darice dariela darielle
  darilyn darina dariyah darla darlean darleen darlena darlene darlin darline darling darlyn darlyne darlynn darnella
  darnesha darnisha darra darrah darya dasha dashia dasia daun dava davetta davette davia daviana davianna davida
  davina davita davonna dawana dawn dawna dawne dawnelle dawnette dawnmarie daya dayami dayana dayanara dayani dayanna
  dayja dayla daylene dayna dayonna dayra daysha daysi daysia dea deadra deaira deana deandria deangela deanie deann
  deanna deanne deasia deatra deatrice deb debanhi debbi debbie debborah debbra debby debera debi debora deborah
  deborha deborrah debra debrah debroah december dede dedra deeann deeanna deedee deedra deema deena deetta deette
  defne deidra deidre deirdra deirdre deisi deisy deitra deja dejah dejanae dela delaina delaine delainey delana
  delaney delani delanie delany delayna delayne delcie delena delene delfina delia deliah delicia delight delila
  delilah delina delinda delisa delisha della dellar dellie delmy delois deloise delora deloras delores delories
  deloris delorise delorse delpha delphia delphina delphine delsie delta delyla delylah dema demetra demetria demi
  demia demitra demitria demiyah demya dena denae denasia denay denee deneen denelle denese denesha denette denia
  denice deniece denielle denika denine denisa denise denisha denisse denita denna dennise denyse deona deonna derica
  derrica derricka desarae desaray desaree deserae deseray deseree deserie desha deshawna desirae desiray desire
  desirea desiree despina dessa dessie destanee destani destanie destany desteny destinee destiney destini destinie
  destiny destynee destyni detra deva devany devi devika devina devona devonna devora devorah devra dewana dewanda
  dewanna deyanira deysi dezarae dezaray dezirae dezire deziree dhara dharma dhriti dia diamantina diamon diamond
  diamonique dian diana diandra diane diania diann dianna dianne diantha diara dicie diedra diedre dierdre dietra
  dillie dilma dilynn dimitra dimple dina dinah dinora dinorah diona diondra dionna dionne disha diva divina divinity
  divya dixie diya djuana docia dodie dola dollie dolly dolores doloris domenica dominga dominica dominika dona
  donalda donata dondra donelda donella donesha donetta donette donia donica donice donielle donisha donita donna
  donnalee donnamarie donnetta donnette donnita dora doralee dorathea dorathy dorcas doreatha doree doreen dorena
  dorene doretha dorethea doretta dori doria dorice dorie dorina dorinda dorine doris dorita dorla dorlene dorma
  dorotha dorothe dorothea dorothey dorothie dorothy dorrie dortha dorthea dorthey dorthy doshia doshie dot dottie
  dotty dove dovie draya drea dream dreama drema drena drenda drucilla drusilla dua duaa duana dulce dulcemaria dulcie
  dunia dunya dusti dustie dwana dyamond dyan dyana dyani dyann dyanna dyanne dymond dynasty earla earlean earleen
  earlene earline earma earnestine eartha easter eathel eather ebba ebone ebonee eboney eboni ebonie ebony echo eda
  edda edelmira edie edina edith edmonia edna edra edrie edwina edyn edyth edythe eesha eevee effie ehlani eila eileen
  eileene eilene eiley eilleen eimy eira eisley eiza ekaterina ela elaina elaine elana elane elani elanie elanna
  elanor elara elayna elayne elba elberta elda eldana eldora eleana eleanor eleanora eleanore elease elecia electa
  electra eleen elektra elena elene eleni elenor elenora elenore eleonor eleonora eleonore elese elesha elexa elexia
  elexis elexus eleyna elfreda elfrieda eliana elianah eliane eliani elianna elianny eliany elicia elida elidia
  eliette elif elin elina elinor elinore eliora elisa elisabet elisabeth elise elisheva elishia elisia elissa elisse
  elita eliyana eliyanah eliza elizabella elizabet elizabeth elizabethann elizbeth elizebeth elka elke ella ellah
  ellaina ellamae ellana ellanor ellanora ellar ellarose elle elleanor ellee elleigh ellen ellena ellene ellenor
  ellerie elli ellia elliana ellianna ellie elliemae elliette ellin ellinor elliotte ellisa ellise ellisyn elloise
  ellora ellory ellouise ellowyn elly ellyana ellyanna ellyn ellyse elma elmina elmira elmyra elna elnor elnora elodia
  elodie elois eloisa eloise elona elonda elora elouise elowen elowyn elsa elsbeth else elsie elspeth elsy elta elva
  elvera elvia elvina elvira elwanda elyana elyanna elyce elyn elysa elyse elysha elysia elyssa elysse elyssia elyza
  elyzabeth elzora ema emaan emalee emaleigh emalie emaline emaly emalyn emalynn emani emanuela emarie ember emberlee
  emberleigh emberly emberlyn emberlynn emelda emeli emelia emelie emelin emelina emeline emely emelyn emerald emeri
  emerie emersyn emi emiko emilee emileigh emiley emili emilia emiliana emilie emillie emilly emily emilyann emilyn
  emilynn emina emiyah emma emmagrace emmah emmajean emmalee emmaleigh emmalie emmalin emmalina emmaline emmaly
  emmalyn emmalynn emmanuela emmanuella emmarie emmarose emme emmelia emmeline emmelyn emmer emmersyn emmery emmi
  emmie emmily emmy emmylou emogene emoni emonie emorie empress emree emri emrie emryn emsley emy emya emylee ena
  endia enedelia enedina eneida enid eniya eniyah enjoli enna enola enriqueta ensley envy enya eola eowyn epiphany
  equilla era erendira eriana erianna erica ericca ericka erielle erika erikka erin erina erinn erla erlene erlinda
  erline erma ermelinda erminia erna ernestina ernestine erva eryka erykah eryn erynn esabella esha eshaal eshal esma
  esmae esme esmee esmeralda esmerelda esperansa esperanza esra essence essie esta estee estefana estefani estefania
  estefanie estefany estela estella estelle estephanie estephany ester esther estrella estrellita esty eternity etha
  ethel etheleen ethelene ethelyn ether ethlyn ethyl etna etta ettie etty eudora eufemia eugena eugenia eugenie eula
  eulah eulalia eulalie eulene euna eunice eunique euphemia eura eureka eva evah evalee evalena evalina evaline
  evaluna evalyn evalynn evamarie evana evangelia evangelina evangeline evanna evany eve evee evelena evelene evelia
  evelin evelina eveline evelyne evelynn evelynne everlean everlee everleigh everlena everley everlie everly everlyn
  everlynn evette evey evia eviana evianna evie evita evlyn evolet evonne evony evy exie eyvonne fabiana fabiola fae
  faiga faigy fairy faith faithe faithlynn faiza falicia falisha fallon fallyn falon falyn falynn fanchon fancy fannie
  fanny fanta fantasia fara farah farida fariha farrah fatema fatima fatimah fatma fatou fatoumata fatuma faustina
  faviola fawn faye fayetta fayrene fayth faythe feather felecia felica felicia feliciana felicita felicitas felicity
  felipa felisa felisha felita female fern fernanda fernande ferne ferol fia fidelia filomena finleigh fiona fionna
  fiorella flannery flavia fleeta fleta flo flonnie flor flora florance florence florencia florene florentina
  florentine floretta floria florice florida florie florinda florine floris florrie flossie floy floyce floye fonda
  fontella fradel fraida fraidy fran francena francene frances francesca franchesca francheska francia francie
  francies francina francine francisca francoise franki françoise freda fredda frederica fredericka fredia fredrica
  fredricka freeda freida freja freya freyja frida frieda frimet frona fronia fronie fumiko gabby gabriela gabriella
  gabrielle gabryella gabryelle gaby gae gaetana gaia gail gaila gaile gala galia galilea galilee galina gardenia
  garnetta garnette gatha gauri gay gaye gayl gayla gayle gayleen gaylene gaynell gaynelle geanna gearldine geena gema
  gemma gena genavieve genea genell genelle genene genesis genessis genetta genette geneva genevia genevie genevieve
  genevive geneviève genia genice genie genieve genine genise genisis genna gennesis gennie gennifer genny genora
  genoveva georgann georganna georganne georgeann georgeanna georgeanne georgena georgene georgetta georgette georgia
  georgiana georgiann georgianna georgianne georgina georgine geovanna geraldean geraldene geraldine geraline geralyn
  gerda geri gerianne gerilyn gerri gerrie gertha gertie gertrude getsemani gia giada giana gianella gianina gianna
  giannah giannina giavana giavanna giavonna gidget gigi gila gilberta gilda gillian gimena gina ginamarie ginelle
  ginette ginger gini ginna ginnie ginny gioia gionna giovana giovanna girl girtha gisel gisela gisele gisell gisella
  giselle gissel gissele gissell gisselle gita gittel gitty giulia giuliana giulianna giulietta giuseppina gizella
  gizelle gladis glady gladyce gladys glee glena glenda glendora glendy glenice glenna glennda glenys glinda glori
  gloria gloriana glorianna glory glynda glynis glynnis goddess golda goldia goldie goldy grace graceann gracee
  gracelyn gracelynn gracey graceyn graci gracia gracie graciela graciella gracy gracyn grayce graycee graziella
  grecia greenlee gregoria greta gretchen gretel grethel gretta grettel gricelda grisel griselda gro guiliana
  guillermina guinevere gurleen gussie gusta gwen gwenda gwendalyn gwendolen gwendolyn gwendolynn gweneth gwenevere
  gwenivere gwenn gwenyth gwyndolyn gwyneth gwynne gypsy habiba hadasa hadassa hadassah haddie hadeel hadia hadiya
  hadiyah hadlee hadleigh hadley hadlie hafsa hafsah haidee hailee haileigh hailey haili hailie haily hailyn haislee
  haisley haizley hajar hala halee haleigh haley hali halia halie halima halimah halina halle hallee halley halli
  hallie hally hana hanah hanan haneen hania haniya hanna hannah hannia harini harlee harleen harleigh harlene harli
  harlowe harlynn harmonee harmoney harmoni harmonie harmonii harmony harolyn harper harriet harriett harriette haruko
  hassie hattie havana havanna havilah havyn hawa haya hayat haydee hayle haylea haylee haylei hayleigh hayley hayli
  haylie hayzel hazel hazelle hazle hazley heather heaven heavenlee heavenly heavyn heba hedwig hedy heide heidi heidy
  heily heiress helaina helaine helana helen helena helene helga helina hellen helma heloise helon helyn henlee henna
  hennessy henny henretta henrietta henriette hensley hera herlinda herma hermelinda hermina hermine herminia hermione
  hertha hessie hester hettie hetty heydi hiba hiedi hila hilaria hilarie hilary hilda hildegard hildegarde hildur
  hillary hilma hina hinda hindy hira hoda hollee holley holli hollie holly hollyann hollyn honesti honesty honey
  honora hope hortencia hortense hortensia hosanna huda hulda huldah huntleigh huong husna hyacinth hyla hélène iana
  ianna iantha icelynn icie icy ida idabelle idalia idalis idaly idamae idania idell idella idelle idy ieasha ieisha
  iesha ieshia ignacia ikea ila ilah ilana ilani ilaria ilda ilean ileana ileen ilena ilene iliana ilianna illa
  illiana illyana ilo ilona ilsa ilse ily ilyana ilyssa ima imagene imani imara imelda imo imogen imogene imoni ina
  inaaya inara inari inaya inayah inda indi indica indie indira indya inell ines inessa inez infinity inga inge
  ingeborg inger ingrid inis inna ioanna iola iona ione iqra iraida irais irasema ireland irelyn irelynn irena irene
  iriana iridian irina irine iris irish irlanda irma isabel isabela isabell isabella isabelle isadora isamar isaura
  isela isha ishani ishanvi ishika ishita isidora isidra isis isla islah isobel isra israa issabella isyss ita italia
  italy itzayana itzel itzia iva ivah ivana ivania ivanka ivanna ivee ivelisse iveth ivett ivette ivie ivonne ivori
  ivy ivyanna ixchel iyana iyanah iyanna iyla iylah iyonna izabel izabela izabell izabella izabelle izamar izetta
  izola izora izzabella jabria jacalyn jacee jacelyn jacelynn jacey jaci jacie jacinda jacinta jackalyn jackelin
  jackeline jackelyn jacki jacklin jacklyn jacklynn jackqueline jackquline jaclyn jaclynn jacqlyn jacqualine jacqualyn
  jacquelene jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquelynne jacquetta jacqui jacquie jacquiline
  jacqulin jacquline jacqulyn jada jadah jadalyn jadalynn jade jadelyn jadelynn jadeyn jadie jadynn jadzia jaeda jaela
  jaelah jaelani jaelle jaelyn jaelynn jahaira jahniya jahzara jaia jaicee jaida jaidah jaide jaila jailah jailani
  jailee jaileen jailene jailyne jailynn jaimee jaimi jaimie jaina jaira jaiya jaiyana jakayla jakelin jakeline
  jakeria jakia jakira jakiya jakiyah jakyla jakyra jala jalah jalaya jalayah jalaysia jalea jaleah jaleesa jaleigh
  jalena jalene jalesa jalessa jaleyah jalia jaliah jalicia jalina jalisa jalisha jalissa jaliya jaliyah jalynn
  jalyssa jama jamaica jamara jamaria jamaya jamecia jamee jameela jameelah jameka jamela jamelia jameria jamese
  jamesetta jamesha jameshia jamesia jami jamia jamica jamielynn jamika jamila jamilah jamilet jamileth jamilia
  jamilla jamillah jamilyn jamira jamirah jamisha jamiya jamiyah jamya jamyah jamye jamyia jamyla jamyra jana janae
  janai janaiya janalee janalyn janan janasia janay janaya janayah janaye jane janea janean janece janee janeen
  janeice janel janeli janell janella janelle janelly janely janene janese janesha janessa janet janeth janett janetta
  janette janey jani jania janiah janica janice janie janiece janielle janika janina janine janique janira janis
  janise janisha janissa janita janith janiya janiyah jann janna jannah jannat janne jannel jannell jannelle jannet
  jannett jannette janney jannice jannie jannifer jannine janny january janya janyah janyce janyia janyiah janyla
  janylah jaquelin jaqueline jaquelyn jaquetta jaquita jara jarely jaretzy jaritza jariyah jasey jasia jasleen jaslene
  jaslin jaslyn jaslynn jasmaine jasmeen jasmen jasmin jasmina jasmine jasmyn jasmyne jaunita javonna jaya jayah
  jayana jayani jayanna jayci jaycie jayda jaydah jayde jayla jaylah jaylani jaylanie jaylee jayleen jayleigh jaylene
  jayli jayliana jaylie jayline jaylinn jaylynn jaymee jaymi jayna jayne jaynee jaynie jayonna jaysa jazaria jazel
  jazelle jaziyah jazleen jazlene jazlin jazlyn jazlyne jazlynn jazmen jazmin jazmine jazmyn jazmyne jazmynn jazzlyn
  jazzlynn jazzmin jazzmine jazzmyn jazzmyne jeana jeanann jeane jeaneen jeanell jeanelle jeanene jeanett jeanetta
  jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannene jeannett jeannetta jeannette jeannie jeannine
  jehilyn jeimy jelena jelisa jelissa jemima jemimah jemma jena jenae jenai jenavieve jenay jenaya jenea jenean
  jeneane jenee jeneen jenel jenell jenelle jenene jenesis jenessa jenetta jenette jeneva jenevieve jeni jeniah jenica
  jenice jeniece jenifer jeniffer jenika jenilee jenine jenise jeniyah jenna jennafer jennah jennalee jenne jennefer
  jennell jennelle jennessa jennett jennetta jennette jenney jenni jennica jennie jennifer jenniffer jennifier jennine
  jennipher jenny jennyfer jera jeraldine jeralyn jerelyn jerene jeri jerica jerika jerilyn jerilynn jerlean jerlene
  jerline jerolyn jerra jerri jerrica jerrie jerrika jerrilyn jersie jerusha jerzi jerzie jesenia jesi jesica jesika
  jeslyn jessa jessalyn jessalynn jessamine jessamyn jesseca jesselyn jessenia jessia jessica jessicca jessika
  jessilyn jesslyn jesslynn jessyca jestine jesusa jesusita jetta jettie jewels jezabel jezebel jhene jhoana jiana
  jianna jil jilian jill jillene jillian jimena jimmye jina jinger jinnie jinny jiselle jiya jizelle jlynn jo joan
  joana joane joani joanie joann joanna joanne joannie jocelin joceline jocelyn jocelyne jocelynn jocelynne jocie
  joclyn jodee jodell jodene jodi jodine joeann joelene joella joelle joellen joellyn joely joelyn joesphine joetta
  joette johana johanna johannah johanne johna johnae johnetta johnette johnita johnna johnnye johnsie joi joice joie
  jolanda jolee joleen joleigh jolena jolene jolette joli jolie jolina jolinda joline jolisa jolyn jolynn jonae jonda
  jone jonell jonelle jonetta jonette joni jonica jonie jonita jonna jonni jordana jordann jordanna jordanne jordyn
  jordynn jorene joretta jori jorie jorja josalyn josalynn joscelyn josee josefa josefina josefine joselin joseline
  joselyn joselyne joselynn josephina josephine josetta josette joshlyn joshlynn josi josie josiephine josilyn joslin
  joslyn joslynn josselin josseline josselyn jossie josslyn journee journei journey journi journie journii jovana
  jovanna jovie jovita joy joya joyann joyanna joyce joycelyn joycelynn joye joylynn jozette jozie jozlyn jozlynn
  juana juanita jubilee judee judi judie judit judith judy judyth julaine julee julene juli julia juliana juliane
  juliann julianna julianne julie julieann julieanna julieanne julienne juliet julieta julieth juliett julietta
  juliette julisa julissa juliza julyssa jumana juna june junia junie juniper junita jurnee justina justine justyne
  kaaren kaci kacie kadance kadee kadi kadiatou kadie kadija kadijah kady kadynce kae kaedence kaela kaelah kaelani
  kaelee kaeleigh kaeley kaeli kaelie kaely kaelyn kaelynn kaetlyn kahla kahlan kahlani kahlia kaia kaiah kaida kaija
  kaila kailah kailani kailany kaile kailea kailee kaileen kailei kaileigh kailey kaili kailie kaily kailyn kailynn
  kaira kairi kaisa kaisha kaislee kaisley kaitlan kaitlen kaitlin kaitlyn kaitlynn kaitlynne kaiya kaiyah kaja kala
  kalah kalaya kalayah kalea kaleah kalee kaleen kaleena kaleia kaleigh kaleigha kalena kalene kaley kaleyah kali
  kalia kaliah kaliana kalie kalila kalilah kalina kalise kalisha kalissa kalista kaliya kaliyah kallee kalleigh
  kalley kalli kallie kalliope kallista kally kaloni kalyn kalynn kalyssa kalysta kama kamala kamara kamaria kamaya
  kamber kambree kambri kambria kambrie kambry kamea kamela kamesha kami kamia kamiah kamie kamila kamilah kamilla
  kamille kamira kamisha kamiya kamiyah kammi kammie kammy kamora kamri kamrie kamry kamrynn kamya kamyah kamyla
  kamyra kana kanani kandace kandee kandi kandice kandie kandis kandra kandy kandyce kaneisha kanesha kania kaniah
  kanika kanisha kaniya kaniyah kansas kanya kaori kapri kara karah karalee karaline karalyn karalynn kareema kareena
  karely karen karena karene kari kariah kariana kariann karianne karie karilyn karima karimah karime karin karina
  karine karinna karis karisa karishma karisma karissa karizma karla karlee karleen karleigh karlene karley karli
  karlie karly karlyn karma karmella karmen karmin karmyn karna karole karolina karoline karolyn karra karrah karren
  karri karrie karrigan karyl karyme karyn karyna karys karyssa kasandra kasha kashia kashvi kasi kasia kasidy kasie
  kasondra kassandra kassey kassi kassia kassidee kassidi kassidy kassie kassondra kassy kataleya katalina katalyna
  katana katara katarina katarzyna kate katee kateland katelin katelyn katelyne katelynn katelynne katera kateri
  katerin katerina katerine katey kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine
  kathern katheryn katheryne kathey kathi kathia kathie kathleen kathleene kathlene kathlyn kathlynn kathren kathrin
  kathrina kathrine kathryn kathryne kathrynn kathy kathya kathyleen kathyrn kati katia katiana katie katilyn katina
  katiria katisha katja katlin katlyn katlynn katrena katrice katrin katrina katrine katrinka katryna kattie katty
  katy katya kavita kavya kawana kawanna kay kaya kayana kayanna kaycee kayci kaycie kaydance kaydee kaydence kaye
  kayla kaylah kaylana kaylani kaylanie kaylea kayleah kaylee kayleen kaylei kayleigh kaylena kaylene kayley kayli
  kaylia kayliana kaylie kaylin kaylinn kayln kayloni kaylyn kaylynn kaylynne kayonna kayra kaysha kaysi kaysie kayte
  kaytie kaytlin kaytlyn kaytlynn kea keaira keala kealani keana keandra keani keanna keara kearra kearsten kearstin
  keasha keasia kecia kedra keela keeley keeli keelie keely keena keera keesha keeva kehlani keia keiana keianna
  keiara keidy keiko keila keilah keilani keilany keilee keiley keilly keily keiona keionna keira keirra keirsten
  keirstin keiry keisha keisy keitha kela kelani kelcee kelci kelcie kelcy keleigh keli kelia kelis kelise kelle
  kellee kelleen kelli kelliann kellianne kellie kellsie kellyann kellyanne kellye kelsea kelsee kelsey kelsi kelsie
  kelsy kemberly kemora kemya kena kenadee kenadi kenadie kenady kenda kendahl kendalyn kendi kendra kendrea kendria
  kendy kendyl kendyll kenedi kenedy keneisha kenesha kenia kenisha keniya keniyah kenlee kenleigh kenli kenlie kenna
  kennadee kennadi kennadie kennady kennedi kennedie kennedy kennetha kennia kennisha kennya kensey kensi kensie
  kensington kenslee kensleigh kensley kenslie kenya kenyetta kenza kenzi kenzie kenzington kenzlee kenzleigh kenzley
  kenzlie kenzy keona keondra keonna keosha kera keren keri keriann kerianne kerissa kerra kerri kerriann kerrianne
  kerrie kerrigan kerrin kersten kerstin kesha keshia kesia kesley keturah keva keya keyaira keyana keyanna keyara
  keyera keyla keylani keylee keyli keyona keyonna keyra keyri keysha kezia keziah khadija khadijah khalani khaleesi
  khalia khaliah khalilah khaliyah khara kharma khayla khelani khia khiara khloe khloee khloey khloie khole khristina
  khristine khushi khyla khylee khylie kia kiah kiaira kiana kiandra kiani kianna kiara kiarah kiarra kiaya kieara
  kiele kiely kiera kierra kiersten kierstin kierston kierstyn kiesha kiki kila kilee kileigh kiley kimara kimaya
  kimber kimberely kimberle kimberlea kimberlee kimberleigh kimberley kimberli kimberlie kimberlin kimberly kimberlyn
  kimberlynn kimbery kimbley kimbra kimerly kimia kimiko kimmie kimora kimya kina kindall kindle kindra kinlee
  kinleigh kinley kinsey kinslee kinsleigh kinsley kinza kinzie kinzlee kinzley kiona kionna kira kirah kiri kirra
  kirsten kirsti kirstie kirstin kirsty kirstyn kisa kisha kitana kittie kitty kiva kiya kiyah kiyana kiyanna kiyara
  kiyoko kiyomi kizzie kizzy klaire klara klarissa klaudia kloe kloee kloey kloie klover klynn kolleen kollins kollyns
  komal konnie konstantina kora korah koral koreen kori korin korina korinne korra korri korrie korrin korrine kortnee
  kortney kortni kortnie koryn kourtnee kourtney kourtni kourtnie krisha krislyn krislynn krissa krissy krista kristal
  kristalyn kriste kristee kristeen kristel kristen kristena kristene kristi kristiana kristianna kristie kristin
  kristina kristine kristle kristy kristyn kristyna kriti krysta krystal krystel krysten krysti krystie krystin
  krystina krystine krystle krystyn krystyna ksenia kya kyah kyana kyanna kyara kyasia kyera kyesha kyia kyla kylah
  kylani kylea kyleah kylee kyleen kylei kyleigh kylene kyley kyli kylia kylie kyliee kylynn kymber kymberlee kymberli
  kymberly kymora kyna kyndal kyndall kyndell kyndle kyndra kynlee kynleigh kynley kynlie kynnedi kynslee kynsleigh
  kynsley kynzie kynzlee kyomi kyra kyrah kyria kyrsten kyrstin lacee lacey lachelle laci lacie lacinda lacresha
  lacretia ladawn ladean ladona ladonna ladora laela lafonda lahoma laia laiba laikyn laila lailah lailani laina
  lainee lainey lainie laisha laiyah lajuana lakayla lakecia lakeesha lakeia lakeisha lakeitha lakelyn lakelynn
  lakendra lakenya lakesha lakeshia lakesia laketa lakeya lakeysha lakia lakiesha lakisha lakita lakiya lakshmi lakyn
  lala lalita lama lamaya lamees lamesha lamia lamiya lamiyah lamonica lamya lana lanae lanai lanay lanaya landa
  landree landri landrie lanea lanee laneisha lanelle lanesha lanessa lanetta lanette laney lani lania laniah lanie
  laniece lanise lanisha lanita laniya laniyah lanna lannette lanora lanya laporsha laquana laquanda laquesha laquetta
  laquinta laquisha laquita laquitta lara larae laraine laree lareina larena larene laretta larhonda lari lariah
  larinda larisa larissa larita lariyah laronda larraine laryssa lasandra lasha lashae lashana lashanda lashandra
  lashanna lashanta lashauna lashaunda lashawna lashawnda lashay lashea lashell lashelle lashonda lashondra lashunda
  lashundra lasondra lasonya lassie latanya latara latarsha latasha latashia latasia latavia lataya latecia lateefah
  lateisha latesha lateshia latia laticia latifa latifah latina latisa latisha latishia latonia latonja latonya latora
  latoria latorya latosha latoshia latoya latoyia latrece latresa latrese latrica latrice latricia latrina latrisha
  launa laura lauraine laural lauralee lauran laure lauree laureen laurel lauren laurena laurene lauretta laurette
  lauri laurie laurinda laurine laurissa laurita laury lauryn laurynn lavada laveda lavena lavender lavenia lavera
  lavergne laverna laveta lavetta lavette lavina lavinia lavita lavona lavonda lavone lavonia lavonna lavonne lawana
  lawanda lawanna lawren laya layah layal layan layana laycee laykin layla laylah laylani layna laynee layni laynie
  laysha lazaria lea leah leaha leala leana leandra leandrea leane leann leanna leanne leanora leanore lear leasa
  leasia leatha leatrice lecia leda leea leeah leeana leeann leeanna leeanne leela leen leena leesa leeta leetta leeya
  leeza lei leia leiah leiana leianna leidy leigha leighann leighanna leighanne leighla leila leilah leilana leilani
  leilanie leilany leina leisa leisha leita leitha lejla lekeisha lekesha lekisha lela lelah lelani lelar lelia lella
  lena lenae lenda lenette leni lenice lenise lenita lenna lenora lenore leocadia leoda leola leoma leona leonarda
  leondra leone leonela leonia leonie leonna leonor leonora leonore leontine leora leota lequita lera lesa lesha
  leshia lesia leslee lesli lesly leslye lessie lessly lesta leta letecia letha lethia leticia letisha letisia letitia
  letricia letta letti letticia lettie letty leva levada levina lexa lexi lexia lexie lexis lexus lexy leya leyah
  leydi leyla leylah leylani leyna lezlie lezly lia liah liana liane liani liann lianna lianne liara liat liba libbie
  libby liberty librada licia lida liddie lidia lielle lien liesel liesl ligia lila lilah lilee lili lilia lilian
  liliana liliane liliann lilianna lilianne lilibeth lilie lilith liliya lilla lillee lilli lillia lilliam lillian
  lilliana lilliann lillianna lillianne lillie lillis lillith lilly lillyan lillyana lillyann lillyanna lillyanne lily
  lilya lilyan lilyana lilyann lilyanna lilyanne lilyrose lina linda lindi lindsay lindsey lindsi lindsie lindsy
  linette linley linna linnea linnette linnie linsay linsey linzi liora lisa lisaann lisabeth lisamarie lisandra
  lisbet lisbeth lise liset liseth lisette lisha lissa lisset lisseth lissett lissette lissie lita littie litzi litzy
  liv lively livi livia liviana livie livvy liya liyah liyana liz liza lizabeth lizandra lizbet lizbeth lizet lizeth
  lizett lizette lizmarie lizzet lizzeth lizzette lizzie lizzy lluvia loa logann loida lois loise lola loleta lolita
  lollie loma lona londa londyn londynn loni lonna lora loraine loralee loralei loralie lorayne lore loreal lorean
  loree loreen lorelai lorelei loreli lorelle lorena lorenda lorene loreta loretha loretta lorette loretto lori loria
  loriann lorianne lorie lorien lorilee lorina lorinda lorine lorissa lorita lorna lorrain lorraine lorrayne lorrene
  lorretta lorri lorriane lorrie lorrine loryn lossie lota lottie lotus louann louanna louanne louella louetta louisa
  louise loula loura lourdes lourie louvenia lovella lovely lovenia lovetta lovey lovie lovina loyola ltanya lu lua
  luana luann luanna luanne luba luberta lubertha lucero lucetta luci lucia luciana lucianna lucie luciel lucienne
  lucila lucile lucilla lucille lucina lucinda lucrecia lucretia lucy ludie ludmila lue luella luellen luetta luevenia
  lugenia luisa luisana luise luiza lujain lula lular lulu lumi luna lundyn lupita lura lurene luretha lurlene lurline
  lutie lutricia luvenia luz luzmaria lya lyana lyanna lyda lydia lyla lylah lyllian lyna lynae lynda lyndee lyndi
  lyndia lyndie lyndsay lyndsey lyndsi lyndsie lyndsy lynelle lynetta lynette lynlee lynleigh lynley lynna lynnae
  lynnda lynne lynnea lynnell lynnetta lynnette lynnlee lynnsey lynsey lynsie lynzee lynzi lynzie lyra lyrica lysa
  lysandra lysette lyssa lyudmila lyvia lyza ma maayan mabel mabell mabelle mable macayla macee macel macey machell
  machelle maci macie mackayla mackenna mackensie mackenzee mackenzi mackenzie mackenzy mackinzie macy mada madai
  madalena madalene madalin madaline madalyn madalyne madalynn madalynne maddalena maddalyn maddelyn maddi maddie
  maddilyn maddilynn maddisen maddison maddisyn maddy maddyn maddyson madelaine madeleine madelene madeliene madelin
  madeline madelon madelyn madelyne madelynn madelynne madge madgie madie madigan madilyn madilynn madilynne madina
  madisen madison madisson madisyn madlyn madolyn madonna madylin madysen madyson mae maebell maebelle maegan maegen
  maeghan maelani maelee maeleigh maelie maelyn maelynn maeva maeve mafalda magalene magali magaly magan magda
  magdalen magdalena magdalene magdaline magdalyn magdeline magen maggi maggie maggy magnolia maha mahala mahalia
  mahayla mahealani maheen mahi mahika mahina mahira mahlia mahnoor mahogany mai maia maiah maida maija maila mailani
  maile mailee mailen mailey maily mailyn maimouna maira maire mairead mairin maisey maisha maisie maisy maisyn maite
  maiya maiyah maizey maizie maizy maja majorie makaela makaila makailah makaiya makala makalah makaya makayla
  makaylah makaylee makeba makeda makena makenna makennah makensie makenzee makenzi makenzie makenzy makhia makia
  makinley makinzie makiya makiyah makya makyah makyla makylah makynlee makynzie mala malaika malaina malak malala
  malana malani malanie malarie malasia malaya malayah malayna malaysha malaysia malea maleah maleena maleia maleigha
  malena maleni maleny malerie maleya maleyah mali malia maliah maliha malika malikah malina malinda malisa malisha
  malissa maliya maliyah malka malky mallary mallori mallorie mallory malori malorie malory malvina malynda mame mamie
  mammie manal manar manda mandee mandi mandie mandy manha manie manisha maniya maniyah mannat manon manuela manuelita
  manuella manya maple mara marah maralee maralyn maram maranda maraya marbella marcee marcela marcelene marcelina
  marceline marcella marcelle marcelline marcelyn marcene marcey marchell marchelle marcheta marci marcia marcie
  marcile marcille marcine marcy mardell mardelle mardi marea maree mareli marely marelyn maren marena maresa maretta
  margaree margaret margarete margarett margaretta margarette margarita margarite margart margaux marge margeaux
  margene margeret margert margery marget margherita margie margit margo margorie margot margret margrett margretta
  margrette marguerita marguerite margueritte marguita margurite margy mari maria mariadejesus mariadelcarmen
  mariaelena mariafernanda mariaguadalupe mariah mariaisabel mariajose marialuisa mariam mariama marian mariana
  mariane marianela mariangel mariann marianna marianne maribel maribell maribella maribelle maribeth marica
  maricarmen maricela maricella maricruz marie mariea mariel mariela marielena mariella marielle mariellen mariely
  marietta mariette marigold marija marijane marijo marika mariko marilee marilena marilin marilla marilou marilu
  marily marilyn marilynn marilynne marina marinda marine maris marisa marisabel marisela marisha mariska marisol
  marissa marit marita maritsa maritza marivel mariya mariyah mariza marjean marjie marjorie marjory markayla
  markeisha markesha marketa marketta markia markisha markita marla marlaina marlana marlane marlayna marlea marlee
  marleen marlei marleigh marlena marlene marleni marleny marli marlie marlina marlinda marline marlis marlisa marly
  marlyce marlynn marlys marna marne marni marnie marnita marolyn marquerite marquetta marquisha marquita marquitta
  marriah marrie marrisa marrissa marry marsha marshae marshay marshelle marta martha marti martika martina marva
  marvella marvina marvine marwa mary marya maryah maryalice maryam maryama maryan maryana maryann maryanna maryanne
  marybel marybell marybelle marybeth marycatherine maryclaire marye maryelizabeth maryella maryellen maryetta
  maryfrances marygrace maryhelen maryjane maryjean maryjo marykate marykatherine marykathryn marykay marylee marylin
  maryln marylou marylouise marylu marylyn marylynn marymargaret maryn maryrose marysa marysol maryssa marzella masa
  masako masha massiel mataya matea mathilda mathilde matie matilda matilde matilyn mattea mattie mattilyn mattison
  mattye maud maude maudie maudine maura maureen maurene mauricia maurine maurissa maurita mavis maxcine maxine may
  maya mayah mayar maybell maybelle maybelline maycee mayci maycie mayda maye mayela mayeli maygan mayla maylani
  maylee mayleen mayleigh maylen maylene mayli maylie maylin maylynn mayme maymie mayola mayra mayrin maysa mayte
  mayumi mayzie mazie mazikeen mazzy mckayla mckaylee mckenna mckennah mckensie mckenzee mckenzi mckenzie mckenzy
  mckinlee mckinsey mckinzie mckynlee mckynzie mea meadow meagan meagen meaghan meah meara mechele mechelle meda medha
  medina medora meegan meela meena meera meg megan megann megen meggan meggie megha meghan meghana meghann meghna
  megumi mehar meher mehgan mehreen mei meighan meika meila meilani meira meisha meka mekayla mekenzie mela melaina
  melaine melana melanee melaney melani melania melanie melannie melanny melany melayna melba melda mele melea meleah
  melena melenie meleny melessa melia meliah melida melina melinda melisa melisha melissa melissia melita meliza
  mellanie mellie mellisa mellissa melodee melodi melodie melody melodye meloney melonie melony melrose melva melvia
  melvina melynda melyssa memory mena mendi mennie menucha meosha mera meranda merari merary mercades mercede mercedes
  mercedez merci mercy meredith meredyth meri meriah meriam merida merideth meridith merilee merilyn merinda merisa
  merissa merita merlene merlinda merline merna merri merrie merrilee merrily merrilyn merry mertie meryem meryl mesa
  mesha meta metta mettie meya meyah meylin mi mia miabella miah miamor miana miangel mianna miasia micaela micayla
  michaela michaele michaelene michaeline michaella michaelle michaelyn michala michayla micheala michela michelene
  michelina micheline michell michella michelle michiko michon mickaela mickayla mickenzie micki micole midge midori
  miesha migdalia mignon mihika mikaela mikaella mikaila mikala mikalah mikayla mikaylah mikela mikelle mikenna
  mikenzie mikhaila miki mikia mikka mikki mikyla mila milagro milagros milah milana milani milania milca milda
  mildred mileena milena miley miliana miliani milinda milissa milka milla milliana millicent millie milly mima mimi
  mina minda mindi mindy minerva minette minha minna minnette minnie minta mira mirabel mirabella mirabelle miracle
  mirah miranda miraya mireille mirel mirella mireya mirha miri miriah miriam mirian mirielle mirka mirna miroslava
  mirta mirtha miryam misa mischelle mishell mishelle mishka missie missouri missy misti mistie misty mitra mitsuko
  mittie mitzi mitzie mitzy miya miyah miyana miyanna miyoko moana modena modesta modesty moesha moira mollee molli
  mollie molly mona monae monalisa monay mone monet monette monic monica monika monique monisha monita monna monserrat
  monserrath montanna montserrat monya monzerrat mora morelia morgana morgann morganne morghan morgyn moria moriah
  morrigan mossie moxie moya mozella mozelle mulan muna munira muriel murlene mya myah myana myanna myasia mychelle
  myeisha myesha myeshia myia myiah myiesha myisha mykaela mykala mykayla mykenzie mykia myla mylah mylee myleigh
  mylene mylie mylinda myra myracle myrah myranda myria myriah myriam myrka myrna myrta myrtice myrtie myrtis myrtle
  mysha mysti nabiha nabila nacole nada nadean nadeen nadene nadezhda nadia nadiah nadine nadira nadirah nadiya
  nadiyah nadja nadya nadyne naeemah nafisa nahla nahomi nahomy naia naiara naida naidelyn naila nailah nailea naima
  naimah naina naiomi naira nairobi naisha naiya naja najah najla najma najwa nakayla nakeisha nakesha nakeya nakiah
  nakisha nakita nakiya nakiyah nakya nala nalah nalani nalaya nalayah nalia naliyah nalleli nallely nami nan nance
  nancee nancey nanci nancie nancy nancye nandi nandini nanette nani nanie nannette nannie naoma naomi naomia naomie
  naomy nara narda nariah narissa nariyah nashla nashly nastasia nastassia nasya natacha natalee nataleigh nataley
  natali natalia natalie natalina nataliya natallie nataly natalya natalyn natania natanya natarsha natascha natasha
  natashia natasia natassia natavia nataya nathali nathalia nathalie nathaly nathania natia natilee natisha natosha
  natoya naudia nautica nava navaeh naveah navia navie navya nawal naya nayah nayana naydelin nayeli nayelie nayelis
  nayelli nayely nayla naylah naylani naylea nayomi naysa naziyah neah neala nealie nechama necia necole neda nedra
  neela neena nefertari nefertiti neha neida neila neisha neita nekia nela nelda nelia nelida nell nella nelle nellie
  nelly nelma nelva nelwyn nely nena neola neoma neomi neomia nereida nereyda neriah nerissa nessa neta netanya netta
  nettie neva nevaeh nevaeha neve neveah neyda neysa ngoc ngozi nhi nia niah niamh niara niasia niccole nichele
  nichelle nichol nichole nicholette nicholle nicki nickole nicol nicolasa nicole nicoletta nicolette nicolina nicolle
  nicollette nida nidhi nidia niema niesha nigeria nihira nija nika nikayla nikeya niki nikia nikisha nikiya nikki
  nikkia nikkie nikkita nikkole nikol nikole nikolette nila nilah nilda nilsa nina ninette ninfa niomi nira nirvana
  nisa nisha nishka nissa nissi nita nithya nitya nitza nivea nivia niya niyah niyla niylah nizhoni nneka noami
  noelani noeli noelia noella noelle noely noemi noemie noemy nohely nohemi nola nolia noma nomi nona noni nonie
  nonnie noora nora norah noralee noreen norene nori norine norita norma noura nova novalee novaleigh novalie novalynn
  novella november nubia nuha nura nuria nuvia nya nyah nyasha nyasia nycole nydia nyelle nyema nyesha nyia nyisha
  nykia nyla nylah nyoka nyomi nyra nyssa oakleigh oaklie oaklyn oaklynn oceana octavia october odalis odalys odelia
  odella odessa odessia odessie odetta odette odile odilia odyssey ofelia oksana ola olean olena olene oleta oletha
  olevia olga olinda oliva olive olivea olivette olivia oliviah olla olympia olyvia oma omayra omie ona onalee ondrea
  oneda oneida oneita oneta onika onita onna oona opal ophelia oralee oralia orelia orene oretha oriana orianna orlean
  orlena orly orma orpha otelia othella otila otilia ottilia ottilie ouida oumou ozella pa paetyn paige paislee
  paisleigh paisley paityn paizlee paizley palma palmira paloma pam pamala pamela pamelia pamella pamila pamla pamula
  panagiota pandora pang pansy paola paradise paralee pari parisa parthenia pascale pasqualina passion patience patra
  patrecia patrica patrice patricia patrina patrisha patsey patsie patsy patti pattie patty paula paulene pauletta
  paulette paulina pauline paulita payal payge paytin peaches pearl pearla pearle pearlean pearlene pearlie pearline
  pebbles pecola peg peggi peggie peggy peighton penelope penina penney penni pennie penny pepper percilla perel peri
  perla permelia perri persephone persia persis pessy petra petrina phaedra phebe pheobe philicia philippa phillis
  philomena philomene phoebe phylicia phylis phyliss phyllis phylliss pia pinkey pinkie piper pippa pixie pluma pola
  polina pollie polly pollyanna pooja poppy porcha porche porchia porscha porsche porsha porshia portia pranavi
  precilla precious prescilla preslee presleigh preslie pricila pricilla primrose princella priscella priscila
  priscilla prisha prisila prisilla priya priyanka promise promyse providence prudence puja pyper qiana quanda
  quanesha quanisha quanita queena queenie quetzalli quetzaly quiana quianna quinley quintella quintina rabecca rabia
  rachael rachal racheal rachel rachele rachell rachelle racine racquel radha radhika rae raeann raeanna raeanne
  raechel raechelle raegan raegen raelee raeleen raeleigh raelene raelin raelyn raelynn raelynne raena raeven raevyn
  raeya rafaela rafaella raffaela ragen rahaf rahma raigan railey railyn railynn raina rainbow rainee raini rainie
  rainy raisa raissa raiya raizel raizy rakia ramiah ramiyah ramona ramonita ramya rana ranae randa randee randi ranee
  raneem rania ranisha raniya raniyah ranya raquel raquelle rasha rashanda rasheda rasheeda rasheedah rashel rashell
  rashelle rashida rashonda raven ravenna ravyn rawan raya rayah rayana rayann rayanna rayanne raychel raychelle
  rayetta raygan rayla raylee rayleen rayleigh raylene raylyn raylynn rayma rayna raynette rayonna rayven razan rea
  reaghan reana reanna reanne reatha reather reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeckah rebeka
  rebekah rebekka rebekkah rechelle reem reema reena reesa reeva refugia regena regenia reghan regina reginae regine
  reginia reiko reina reine reita relda rella rema remedy remie remmi remona rena renada renae renata renate renatta
  renay renda renea renee renesmee renetta renette renia renie renisha renita renna renne reola resa ressie reta retha
  retta reva revonda reya reyna rhea rheagan rheanna rheba rhema rheta rhetta rheya rhiana rhianna rhiannon rhoda
  rhona rhonda rhylee rhyleigh rhylie ria riah riana riane riann rianna rianne rica ricarda richa richele richelle
  rida riddhi ridhi rielle rifka rihana rihanna rika rikki rileigh rilla rilynn rima rina rinda rinoa riona risa rise
  risha rishika rita ritika riva riverlyn riverlynn rivka rivkah rivky riya riyah robbyn robena roberta robertha
  robina robinette robyn robyne robynn rochel rochele rochell rochelle rocio roena rogene roisin rolanda roma romana
  romayne romelia romi romina romona romy rona ronda rondi roneisha ronesha ronetta ronette ronica ronika ronisha
  ronita ronna ronnette ronni rori rorie rosa rosabel rosabella rosabelle rosalba rosalea rosalee rosaleen rosaleigh
  rosalia rosalie rosalin rosalina rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria rosamond rosana
  rosann rosanna rosanne rosaria rosary rosaura rose roseann roseanna roseanne rosebud roselee roselia roselie roselin
  roseline rosella roselle rosellen roselyn roselynn rosemarie rosemary rosemond rosena rosenda rosetta rosette rosey
  roshanda roshell roshelle roshni roshonda roshunda rosia rosie rosiland rosilyn rosina rosio rosita roslyn roslynn
  rossana rosslyn rossy rosy rowena roxana roxane roxann roxanna roxanne roxie roxy roya royalty rozalyn rozanne
  rozella rozelle rozetta rozlyn rozlynn ruba rubbie rubi rubie rubina ruby rubye ruchy rufina ruhi runa ruqayyah rut
  ruth rutha ruthann ruthanna ruthanne ruthe ruther ruthie ruthy rya ryah ryane ryann ryanna ryanne ryla rylea rylee
  rylei ryleigh ryli rylie rylinn rylynn rynlee saachi saadia saanvi saba sabah sabella sabina sabine sable sabra
  sabreen sabreena sabrena sabria sabrina sabryna sachi sachiko sada sadaf saddie sade sadee sadi sadia sadie sadye
  safa saffron safia safiya safiyah safiyyah sahana sahar sahara sahasra sahily sahira sahra saida saige saima saira
  saisha saja sakeena sakina sakinah sakura saleen saleena salena salima salina saliyah salli sallie sally sallyann
  sallye salma saloma salwa sama samadhi samaira samaiya samanatha samanta samantha samara samarah samaria samatha
  samaya samayah sameera samella samera samia samiah samiha samina samira samirah samiya samiyah sammantha sammi
  sammye samone samora samya samyah samyra sana sanaa sanai sanaya sanda sandee sandhya sandi sandie sandra sandrea
  sandria sania saniah saniya saniyah sanjana sanjuana sanjuanita sanna santa santina sanvi sanya saoirse saori
  saphira saphire sapna sapphira sapphire sara sarabeth sarafina sarah sarahann sarahi sarahy sarai sarajane saralee
  saralyn saran saray saraya sarayah sarayu sareena sarena sarenity sari saria sariah sarika sarina sarita sariya
  sariyah sarra sarrah saryah saskia sativa satori saundra savana savanah savanna savannah savilla savina saya sayde
  saydee saydie sayla sayler saylor sayra sayuri scarlet scarleth scarlett scarlette scherry scotlyn scottlyn seana
  seanna season sebrina secret sedona sedonia seema seirra sejal sela selah selena selene selenia seleste selia selin
  selina seline selma semira sena senaida senia senna senora sephora september sera serafina serah seraphina seraphine
  seren serena serene sereniti serenity seretha serina serinity serita serra shada shadae shadia shadonna shaela
  shaelyn shaelynn shaena shahd shaila shailee shailyn shaina shaindel shaindy shaira shakara shakayla shakeema
  shakeena shakera shakeria shakeya shakia shakila shakima shakina shakira shakirah shakita shakiya shakyra shala
  shalana shalanda shalaya shaleah shalee shaleen shalena shalene shaley shalia shalimar shalina shalini shalisa
  shaliyah shalon shalonda shalyn shalynn shamara shamaria shamaya shameeka shameika shameka shamekia shamia shamiah
  shamica shamika shamira shamiya shamiyah shamya shamyra shana shanae shanay shanaya shanda shandi shandra shanea
  shanee shaneika shaneka shanel shanell shanelle shanequa shanese shanetta shanette shani shania shaniah shanice
  shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanna shannah shannan shannel shannen shannyn
  shanta shantae shantal shantavia shantay shante shantel shantell shantelle shanteria shanti shantia shantrell shanya
  shaquana shaquanda shaquanna shaquilla shaquita shara sharae sharan sharay sharayah sharda shardae sharday sharde
  sharee shareen shareese shareka sharell sharelle sharen sharena sharene sharese sharhonda shari sharia shariah
  sharice sharie sharifa sharika sharilyn sharina sharion sharise sharissa sharisse sharita sharla sharlee sharleen
  sharlene sharlet sharlotte sharlyn sharmaine sharman sharnell sharol sharolyn sharon sharona sharonda sharri sharrie
  sharron sharry sharyl sharyn shasta shatara shatavia shatia shatoria shatoya shauna shaunda shaundra shaunice
  shaunna shaunta shauntae shaunte shauntel shavon shavonda shavonna shavonne shawana shawanda shawanna shawna shawnda
  shawndra shawnee shawnette shawnie shawnna shawnta shawntae shawntay shawnte shawntel shayla shaylah shaylee
  shayleen shayleigh shaylen shaylene shaylie shaylin shaylyn shaylynn shayna shazia shealyn shealynn sheana sheba
  sheela sheena sheila sheilah sheily shekinah shela shelagh shelah shelba shelbee shelbey shelbi shelbie shelby
  shelda sheli shelia shelita shella shelle shellee shelley shelli shellie shelly shelsea shelva shemeka shemika shena
  sheneka shenell shenequa shenika sheniqua shenita shenna shequita shera sheralyn sheran sheree shereen shereka
  sherell sherelle sherene sherese sheri sheria sherian sherica sherice sherida sherie sherika sheril sherill sherilyn
  sherina sherise sherita sherlene sherlin sherly sherlyn sheronda sherra sherre sherree sherri sherrie sherril
  sherrilyn sherrita sherry sherrye sherryl sheryl sheryle sheryll sheyanne sheyenne sheyla shiann shianna shianne
  shiela shifra shila shilah shilpa shira shiree shireen shirelle shirin shirlee shirleen shirlene shirleyann shirlie
  shirly shivani shizue shizuko shona shonda shondra shonna shonta shontae shontay shonte shontel shontell shoshana
  shoshanna shree shreeya shreya shriya shruti shunda shunta shyan shyann shyanna shyanne shyenne shyla shylah shylee
  shyra sia siana siani sianna siara siarra sibyl sicily sidnee sidra siena sienna siera sierra sierrah signe sigrid
  siham silva silvana silvia sima simi simona simone simonne simran sinai sindi sindy sinead siobhan siomara sirena
  siri sissy sister sitara siya skai skarlett skyla skylah skylee skyleigh skylie skylin skylyn skylynn skyy sloane
  sneha snow socorro sofi sofia sofie sofiya soha soila solana solange solara sole soledad solei soleil soliana
  solveig somaya somer sommer sona sonal sonali sonda sondra sonia sonja sonji sonjia sonni sonora sonya sophi sophia
  sophie sophronia sophy sophya soraida soraya sparkle spirit spring sriya stacee stacey staci stacia stacie stacye
  star starla starlene starlet starlett starlette starlyn starr stasha stasia stefani stefania stefanie stefany
  steffani steffanie steffany steffi stella stepanie stephaine stephanee stephani stephania stephanie stephannie
  stephany stephenie stephine stephnie stevi stori storie stormi stormie story su suann suanne subrina sudie sue
  sueann suellen suhana suhani sujey sula sulema sumaiya sumaya sumayah sumayyah sumer sumiko summer sunday sundra
  sundus sunita sunni sunnie sunshine suraya suri sury susan susana susann susanna susannah susanne susette susie susy
  suu suzan suzana suzann suzanna suzannah suzanne suzette suzi suzie suzy suzzanne suzzette svea svetlana swara sybil
  syble sydell sydelle sydne sydnee sydnei sydney sydni sydnie syeda sylva sylvana sylvania sylvia sylvie symantha
  symone symphony syniah synthia syreeta syrena syria syriah ségolène tabatha tabbatha tabbitha tabetha tabitha tacara
  tacy taelor taelyn taelynn taffy tahani tahira tahirah tahiry tahlia tahnee taia taija tailyn tailynn taina taira
  taisha taiya taja tajah tajuana takara takayla takeisha takesha takeya takia takira takisha takiya takiyah takyra
  tala talaya talayah talea taleah taleen talena talesha tali talia taliah talicia talina talisa talisha talitha
  taliya taliyah tallulah talulah talya talynn tama tamala tamara tamarah tamaria tamarra tamatha tamaya tambra tameca
  tameeka tameika tameka tamekia tamela tamera tameria tamesha tameshia tami tamia tamiah tamica tamie tamieka tamika
  tamiko tamila tamira tamisha tamiya tamiyah tammara tammera tammey tammi tammie tammra tammy tammye tamora tamra
  tamy tamya tamyra tana tanae tanasha tanasia tanaya tandi tandra tanea taneesha taneisha taneka tanesha taneshia
  tangela tangie tani tania taniah taniesha tanika taniqua tanisha tanishia tanita taniya taniyah tanja tanna tanvi
  tanya tanyia tanzania tapanga tara tarah taraji taralyn tari taria tariah tarina tariyah tarra tarrah tarryn tarsha
  taryn tarynn tasha tashana tashara tashauna tashawna tashay tasheena tashia tashika tashina tasia tasneem tasnim
  tatanisha tatia tatiana tatianna tatiyana tatiyanna tatyana tatyanna tauna taunya tausha tavia tawana tawanda
  tawanna tawna tawnee tawney tawni tawnia tawnie tawny tawnya taya tayah tayana tayanna tayla taylah taylar taylee
  taylore taylour taylyn taylynn tayna taysha taysia tea teaghan teah teaira teairra teala teana teanna teara tearra
  teasha teasia teddi tedra teela teena tehani tehila tehilla tehya teia teisha tela telia telisa telisha temeka
  temika temperance tempest tempestt tempie tena tenaya teneka tenesha teneshia tenia tenika tenille tenisha tenley
  tenna tennie tennille teodora teona teonna tequila tequilla tera terah tereasa terena teresa terese teresia teresita
  teressa teretha tereza teri teria terica terika terilyn terina terisa terra terrah terresa terri terria terriana
  terriann terrica terrie terrika terrilyn tesa tesha tesia tesla tess tessa tessie texie teya teyana teyanna thais
  thalia thania thea theadora theda theia thelda thelma theodora theodosia theola theora thera theresa therese
  theresia theressa thersa thomasena thomasina thomasine thora threasa thresa thressa thu thuy thyra tia tiah tiana
  tiani tianna tiara tiare tiarra tiauna tiera tierney tierra tiesha tifani tifany tiffanee tiffaney tiffani tiffanie
  tiffany tiffeny tiffiany tiffiney tiffini tiffiny tiffney tijuana tilda tillie tilly timara timberly timeka timi
  timia timika tina tinamarie tinesha tinika tinisha tinley tinnie tinsley tiny tiona tionna tiphanie tira tirzah tisa
  tish tisha titania titiana tiya tiyana tiyanna tkeyah toccara toi toinette tomasa tomasita tomeka tomekia tomi
  tomica tomika tomiko tommi tommye tona tonda tondra tonette toni tonia toniann tonika tonisha tonita tonja tonna
  tonya tonyia topanga tora tori toria toriana torie tosha toshia toshiko tova tovah towana towanda towanna toya toyia
  tracee tracey traci tracie tracye trang treasa treasure treazure trecia treena trena trenda trenity trenna tresa
  tresha tressa tressie treva triana tricia trilby trina trinette trinidy trinitee triniti trinity trish trisha
  trishia trista trixie trudi trudie trudy trula truly tuesday tula tulsi tunisia turquoise twana twanda twanna twila
  twilla twyla tya tyana tyann tyanna tyara tyasia tyeisha tyesha tyeshia tyiesha tyisha tykeria tykia tyla tylah
  tyleah tylia tyliyah tymber tyna tyneisha tynesha tyneshia tynia tynisha tyonna tyra tyrah tyresha tyronda tysha
  tytiana tytianna tywana tywanda tywanna tzipora tziporah tzirel tzivia ula ulani uma una unity ursula vaani vada
  vaeda vaida vaishnavi valarie valda valena valencia valene valentina valera valeri valeria valerie valery valeska
  valeta valetta valinda valkyrie vallerie vallery valley valli vallie valorie valrie vana vanda vanellope vanesa
  vanessa vanetta vangie vania vanita vanity vanna vannesa vannessa vanya vara varsha vashti vasiliki vassie vayda
  veda veena veera vela velda velia velinda vella velma velna velta velva velvet vena venecia venessa veneta venetia
  venetta venice venita venna vennie venus veola vera verba verda verdia verdie verena verenice vergie verity verla
  verlee verlene verlie verlinda verline verma vermell verna verneda vernelle vernessa vernetta vernette vernia
  vernice vernita verona veronica veronika veronique versa versie verta vertie vesper vessie vesta veta veva viana
  vianca vianey vianka vianna vianney vibha vicenta vicie vickey vicki vickie vicky victoria victorine victorya vida
  vidhi vienna viki vikki viktoria vila villa vilma vina vincenza vinita viola violet violeta violett violetta
  violette viona vira virdie virgia virgie virgina virginia viridiana vita vittoria viva vivi vivia viviana viviane
  viviann vivianna vivianne vivica vivien vivienne vlasta vola vona voncile voncille vonda vonetta vonna vy waleska
  wanda waneta wanetta wanita wanna wauneta waunita wava waynette wednesday wenda wende wendee wendi wendie wendolyn
  wendy wenona wenonah weslynn whisper whitlee whitley whitnee whitney whittney wilda wilhelmena wilhelmenia
  wilhelmina wilhelmine wilhemina willa willadean willena willene willetta willette williemae willma willo willodean
  willow wilma wilna windy winifred winnie winnifred winona winry winter wonda wrenlee wrenleigh wrenley wrenly wylene
  wylma wynell wynelle wynema wynette wynne wynona wynter wyona xandra xandria xareni xaria xavia xaviera xena xenia
  xia ximena xiomara xitlali xitlaly xochil xochilt xochitl xoe xolani xyla xylia yadhira yadira yahaira yailin yaira
  yaire yajaira yakelin yakira yalanda yalitza yalonda yamila yamile yamilet yamileth yamilette yamilex yana yaneli
  yanelis yanelli yanelly yanely yanet yaneth yanira yanitza yanna yaquelin yara yareli yarelis yarely yareni yaretzi
  yaretzy yari yaritza yashica yashika yashira yaslin yasmeen yasmin yasmina yasmine yatziri yatziry yazmin yazmine
  yecenia yehudis yeimi yeimy yelena yelitza yen yenifer yennifer yesenia yesica yessenia yessica yetta yevette yides
  yisel yitty yliana yoana yoanna yocelin yocelyn yocheved yohana yohanna yoko yola yolanda yolande yolonda yoselin
  yoseline yoselyn yoshiko yosselin youlanda ysabella ysabelle yui yulanda yulia yuliana yulianna yulisa yulissa
  yuliza yulonda yumi yuna yuriana yuridia yuriko yuritzi yusra yvette yvonna yvonne yzabella zaara zabrina zada zadie
  zaelynn zahara zahava zahira zahra zahraa zahria zaia zaida zaila zailey zaina zainab zaira zaiya zakia zakiya
  zakiyah zakiyyah zalaya zalayah zaliyah zamara zamaria zamaya zamira zamirah zamiya zamiyah zamora zamya zana zanaya
  zandra zandria zaneta zania zaniah zaniya zaniyah zanna zanya zanyah zara zarah zari zaria zariah zarina zariya
  zariyah zarria zarya zaryah zaya zayah zayda zayla zaylah zaylee zayleigh zaylie zayna zaynab zaynah zayra zeena
  zehra zeina zeinab zela zelda zelia zelie zella zelma zelpha zemira zemirah zena zenaida zendaya zenia zenna zenobia
  zeola zera zeta zetta zettie zeynep zharia zhavia zhuri zia ziana zianna ziara zillah zilpha zina zinnia ziona
  zionna zipporah zissy zita zitlaly ziva ziya ziyah zoa zoe zoee zoei zoelle zoey zofia zoha zoi zoie zoila zola zona
  zooey zophia zora zoraida zoraya zori zoriah zowie zoya zoë zula zulay zuleika zuleima zulema zuleyka zuleyma zully
  zulma zuly zuri zurisadai zury zuzanna zya zyah zyana zyanna zyanya zyasia zykeria zyla zylah zyonna zyra zyriah`

const genders = new Map<string, 'masculine' | 'feminine'>()
for (const name of masculine.trim().split(/\s+/)) genders.set(name, 'masculine')
for (const name of feminine.trim().split(/\s+/)) genders.set(name, 'feminine')

/** The gender of a first name (lower case); null for one that is rare or either's. */
export const genderOfFirstName = (name: string): 'masculine' | 'feminine' | null => genders.get(name) ?? null
