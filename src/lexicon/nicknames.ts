// Everyday short forms of first names, so that "Bill Clinton" and "William Clinton" can be one person.

const rows = `
  abe abraham|al albert alan alfred alexander|alec alexander|alex alexander alexandra|andy andrew|angie angela|
  art arthur|barb barbara|becky rebecca|ben benjamin|bernie bernard|bert albert herbert robert|beth elizabeth|
  bess elizabeth|betty elizabeth|bill william|billy william|bob robert|bobby robert|brad bradley|cathy catherine|
  charlie charles|chuck charles|chris christopher christine christian|christy christine|cindy cynthia|
  cliff clifford|dan daniel|danny daniel|dave david|debbie deborah|dick richard|don donald|donnie donald|dot dorothy|
  doug douglas|drew andrew|ed edward edwin edmund|eddie edward edwin|eliza elizabeth|ellie eleanor|fran frances francis|
  frank francis franklin|fred frederick alfred|freddie frederick|gabe gabriel|gene eugene|geoff geoffrey|gerry gerald|
  ginny virginia|greg gregory|gus augustus|hal harold|hank henry|harry harold henry|herb herbert|ike isaac dwight|
  jack john|jackie jacqueline|jake jacob|jamie james|jeff jeffrey|jen jennifer|jenny jennifer|jerry gerald jerome|
  jess jessica|jim james|jimmy james|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|judy judith|
  kate katherine catherine kathleen|kathy katherine kathleen|katie katherine catherine|ken kenneth|kim kimberly|
  larry lawrence|laurie laura|lenny leonard|leo leonard|les leslie lester|liz elizabeth|lizzie elizabeth|lou louis louise|
  lucy lucille|maggie margaret|mandy amanda|manny emmanuel|marge margaret|margie margaret|marty martin|matt matthew|
  meg margaret|mel melvin melanie|mick michael|mickey michael|mike michael|mitch mitchell|molly mary|nancy anne|
  nat nathaniel nathan|nate nathaniel nathan|ned edward|nell eleanor helen|nick nicholas|nikki nicole|norm norman|
  oli oliver|pat patrick patricia|patty patricia|peggy margaret|pete peter|phil philip phillip|polly mary|ray raymond|
  rick richard|ricky richard|rob robert|robbie robert|ron ronald|ronnie ronald|rosie rose|rudy rudolph|russ russell|
  sal salvatore|sally sarah|sam samuel samantha|sammy samuel|sandy alexander sandra|sandra alexandra|stan stanley|
  steve stephen steven|stu stuart|sue susan|susie susan|ted theodore edward|teddy theodore edward|terry terence theresa|
  tess theresa|theo theodore|tim timothy|toby tobias|tom thomas|tommy thomas|tony anthony|trish patricia|val valerie|
  vic victor|vicky victoria|vince vincent|wally walter|walt walter|will william|willie william|zach zachary`

const fullForms = new Map(
  rows
    .trim()
    .split(/\|\s*/)
    .map((row): [string, readonly string[]] => {
      const [short, ...full] = row.split(' ')
      return [short!, full]
    }),
)

/** True where one first name (lower case) is an everyday form of the other: "bill", "william". */
export const sameFirstName = (a: string, b: string): boolean =>
  a === b || (fullForms.get(a)?.includes(b) ?? false) || (fullForms.get(b)?.includes(a) ?? false)
