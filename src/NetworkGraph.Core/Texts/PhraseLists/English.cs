namespace NetworkGraph.Core.Texts.PhraseLists;

internal static class English
{
    internal static LanguageLists Lists { get; } = new()
    {
        Common = """
            the and of to is are was were be been a an that this it its for with on at by from as or but if so not no do does did don have has had will would
            could can should may might must about there here what when where who how why which they them their he she his her we us our ours all any some more
            most very just also only out up into over then than now today tomorrow yesterday week year time work worked working job meet met meeting know think
            see hope well great good nice hi hello hey dear best regards kind cheers thanks thank please yes let get go looking forward team together new one
            two other really too much many last next been being because after before company help
            """,
        FirstPerson = "i me my mine myself",
        SecondPerson = "you your yours yourself u",
        Thanks = """
            thanks
            thank you
            thank u
            thx
            tysm
            many thanks
            cheers for
            much appreciated
            i (really|truly|so|do|very much|greatly|deeply|) appreciate (it|your|you|the|that|this|everything|all)
            (really|truly|greatly|deeply|so|much) appreciate (it|your|you|that|this|everything|all)
            appreciate it
            (so|very|really|deeply|truly|extremely|most) grateful
            grateful (for|to you|that you)
            i owe you (one|a|big)
            (so|very|really|incredibly|extremely) (kind|generous|thoughtful) of you
            that was (so|very|really|incredibly|) (kind|generous|thoughtful)
            means (a lot|so much|the world)
            can t thank you enough
            cannot thank you enough
            thankful (for|to you|that you)
            i (want|wanted|would like|d like|wish) to (express my gratitude|express my thanks)
            """,
        NotThanks = """
            no (thanks|thank you)
            but no thanks
            thanks for nothing
            (thanks|thank you|thank u) in advance
            (thanks|thank you) (ahead|upfront|up front)
            thanks to (the|our|my|a|an|this|these|that|those|his|her|their|its|some|new)
            thank you (note|notes|letter|letters|page|card|cards|email|message|speech|gift)
            thank you for (your interest|applying|subscribing|registering|your order|your purchase|your application|your patience)
            thanks for (applying|subscribing|registering|your application)
            (he|she|they|everyone|everybody) (says|say|said|sends|send) (thanks|thank you)
            (say|said|saying|says|write|send|forgot|forget|remember) ... (thanks|thank you) (to|note|notes)
            (never|not|didn t|don t|did not|without|nobody|no one) ... (thanks|thank you|thank u)
            thank you (later|properly later)
            i appreciate (that you|your) (are busy|time is limited|concern but)
            i appreciate that (it|this|you re|you are|they|not)
            (would|will|d|ll) (really|greatly|truly|much|very much|highly|also|so|) appreciate
            would be ... appreciated
            (would|will|d|ll) be ... (grateful|thankful)
            if you thank
            """,
        Ask = """
            (could|can|would|will|might) (you|u) ... (introduce|connect|put|refer|recommend|forward|pass|share|send|help|advise|spare|meet|chat|talk|speak|jump|hop|have|grab|pick|get|ask|schedule|set|tell|give|take|look|review|point|make|do me|let|explain|suggest|join|call|vouch|endorse)
            (could|can|may|might) we ... (meet|talk|speak|chat|have|schedule|set|find|arrange|catch|grab|hop|jump|connect|discuss|get)
            (could|can|may|might) i ... (ask|have|get|borrow|pick|trouble|bother|book|meet|use your|talk|speak|buy you|invite you|steal|grab)
            would you (be|have) ... (open|willing|able|up|free|available|interested|time|happy|minutes|moment)
            would you mind
            do you (have|happen to have) (any|some|) (time|a moment|a minute|a few minutes|minutes|availability|openings|an opening|open positions|vacancies|capacity)
            do you have * minutes
            are you (free|available|open|around|up|willing) (for|to|next|this|on|tomorrow|today|in|sometime)
            could (really|) use (your|some|a bit of) (help|advice|input|guidance|support|feedback)
            need (your|a|some|an) (help|advice|favor|favour|intro|introduction|referral|recommendation|reference|hand)
            i (am|m|ve been|have been) (currently|actively|also|now|) looking for (a|an|my|new|work|someone|opportunities|investors|clients|advice|help|internships|roles|jobs|people|partners|candidates)
            (would|d) (really|) (love|like|appreciate|welcome|value) (to|your|an|a|some|any|if) ... (pick|chat|hear|talk|meet|advice|intro|introduction|feedback|get|help|speak|connect|thoughts|opinion|call|learn|input|catch|could|would|ask|discuss|buy)
            would be (very|so|really|most|) grateful (for|if)
            d be (very|so|really|most|) grateful (for|if)
            would be (very|much|greatly|really|highly|) appreciated
            please ... (introduce|connect me|send me|share|help|forward|put me|have a look|take a look|review|recommend|refer|advise|pass|reply|get back|call me|let me know if you (could|can|know|would|are|have))
            let me know if you (could|can|would|know|are (free|open|available|hiring|willing)|have (time|a|any openings))
            wondering (if|whether) (you|we|i)
            wanted to (ask|see) (you|if you|whether you|for|if we)
            (any|a) chance (you|of|we|to|that you|for)
            (quick|small|big|little) (favor|favour)
            (a|one|another|the) (favor|favour) (of you|to ask|from you|?)
            ask you (for|a favor|a favour|to)
            ask (a|for a|for your|your|for an|for some) (favor|favour|help|advice|intro|introduction|opinion|referral|small favor)
            pick your brain
            do you know (anyone|someone|anybody|somebody|who|of any|of anyone) ?
            know (anyone|someone|anybody) (who|at|in|hiring|there) ... ?
            (intro|introduction|referral) ... would (be|help|mean)
            have (time|a minute|a moment|15 minutes|20 minutes|30 minutes) (for|to) (a|talk|chat|meet|discuss|speak|look)
            (time|up|open|free) for a (call|chat|coffee|quick|short|brief|meeting|zoom)
            shall we (meet|have|grab|schedule|set|catch|talk|find)
            (hoping|hope) (you|we) (could|can|might|would|d) ... (introduce|help|meet|chat|talk|share|connect|put|find|get|speak|advise|refer)
            do you happen to (know|have)
            do you know (of|if|whether) ... (opening|openings|vacancy|vacancies|position|positions|job|jobs|role|roles|hiring)
            would it be (possible|ok|okay|all right|alright) (to|if|for)
            is it possible (to|for you|that you)
            (could|would|might|will) you be ... (willing|able|open|available|free|up for|interested|so kind|prepared)
            (d|would|ll|will) be (very|so|really|most|) (glad|happy|grateful|thankful|delighted|pleased) if (you|we) (could|would|can|might)
            (d|would) be (very|so|really|) (glad|happy|grateful|thankful) for (a|an|any|your|some)
            is there (any|a|some) (chance|way|possibility) (you|we|i|of|to|that you|that we|that i|for me|for us)
            can you spare
            """,
        NotAsk = """
            (can|could|may|might|how can|how may) i (help|assist|support|offer|send you|introduce you|share|connect you|put you|do for you)
            (can|could) you (believe|imagine|hear|see that|tell that)
            (would|could) you believe
            let me know if you (need|want|d like me|have questions|have any questions|ever need)
            let me know if (i|there is anything i|there s anything i) can
            (he|she|they) (was|is|were|are|asked|asks) ... (wondering|whether|if) (you|i|we)
            do you have (a nice|a good|a great|kids|children|plans)
            would you like (me to|an intro|some help|my help|a coffee voucher)
            wanted to ask (how|after)
            (no|not) (favor|favour)
            (did|do) (me|us|you) a (favor|favour)
            returned the (favor|favour)
            (happy|glad|pleased|delighted|able) to ... (introduce|help|share|connect|chat|talk|meet)
            (she|he|they) (needs|need|needed) ... (help|advice|intro|introduction|favor|favour)
            (she|he|they|who) (is|are|s|re|was|were) ... looking for
            (when|before|after|so) (would|could|can) you
            you could have
            you can (always|also|) (ask|call|reach|find|use|get|meet|have|take)
            we can (always|also|) (help|offer|meet|talk)
            """,
        ClaimWork = """
            we (both|all|) (worked|have worked|ve worked|work|were working) (closely|so closely|briefly|well|a lot|) together
            we used to (work|sit|be colleagues) ... (together|at|with|for|colleagues)
            used to work (together|with you|for you|alongside you|under you)
            we both (worked|work|were|started) (at|in|for|on|with)
            when we (were|worked|both worked|both|were both|were still|shared) ... (at|in|worked|colleagues|team|office)
            worked (with|for|alongside|under|beside|next to) you
            working (with|for|alongside|under) you (at|on|in|back|for|those|all|during|when)
            your (former|old|ex|previous|one time) (colleague|coworker|co worker|teammate|manager|boss|intern|report|desk neighbour)
            (as|fellow|being|as a|as your) (former|old|ex|previous) (colleague|colleagues|coworker|coworkers|co worker|co workers|teammate|teammates)
            (fellow|another) (ex|former|current)
            our (time|days|years|stint|project|projects|work) (together|at|back at|in the)
            we were (colleagues|coworkers|co workers|teammates)
            we were (on|in|part of) the same (team|department|group|project|floor|office|unit|company|shift|division|branch|crew)
            same (team|department|office|project|floor|division|company) (as you|together|at|as me|back)
            we (shared|share) (an office|a desk|a team|a project|the office)
            i was (on|in|part of) your (team|department|group)
            you (were|was) my (manager|boss|mentor|lead|team lead|supervisor|colleague|teammate)
            i (was|am) your (manager|boss|mentor|lead|colleague|intern|coworker|teammate)
            we are (now|both|) colleagues
            you and i worked
            we built ... together
            (we|you and i|i) (worked|sat|stood|built|served) side by side
            we used to (share|have) ... (office|desk|room|team|boss|manager)
            (enjoyed|enjoy|loved|liked|miss|missed|remember) working (with|for|alongside|under|beside) you
            (our|the) (time|days|years|months|summer) (in|on|at|with) the same (team|department|office|company|project|group)
            i was (an|a|the) * when we both
            you and i (were|had been|used to be) (colleagues|coworkers|teammates)
            """,
        ClaimSchool = """
            we (both|) (studied|graduated|went to school|went to college|went to university|were at school|were at university|were at college|did our mba|did our masters|did our degree) (together|the same|in the same)
            we (were|both were) (classmates|roommates|flatmates|students together|in the same class|in the same year|in the same course|in the same cohort)
            we (both|) (went to|attended|studied at|graduated from) (the same|*)
            (went to|attended|studied at|from) the same (school|university|college|uni|high school|business school|programme|program|faculty|course)
            same (school|university|college|class|cohort|course|degree|programme|program|year|alma mater) (as you|together|as me|as yours|at university|at school)
            fellow (alum|alumni|alumnus|alumna|alums|classmate|student|graduate|grad|mba)
            fellow * (alum|alumni|alumnus|alumna|graduate|grad|student|mba)
            (also|too) (an|a) (alum|alumni|alumnus|alumna|graduate|grad) of
            (your|your old|your former) (classmate|schoolmate|roommate|lab partner)
            (as|being|old|former) classmates
            our (alma mater|old school|old university|university days|student days|school days|college days|uni days|old professor|class|mba days|mba class)
            i (also|too) (studied|graduated|went|did my mba|did my masters) (at|from|to|there)
            i (was|am) (also|) in your (class|year|course|cohort)
            shared a (dorm|dorm room|lecture|class|course|student flat)
            back (in|at) (school|university|college|uni) together
            (i|you) sat (behind|beside|next to|in front of|near) (you|me) (in|at|during) ... (lecture|lectures|class|classes|course|seminar|seminars|exam|exams|school)
            we (both|) (took|attended|did|followed|visited) the same ... (course|class|classes|lecture|lectures|seminar|seminars|degree|programme|program)
            you and i (took|attended|did|shared|studied|were at|were in|went to|graduated) ... (course|class|lectures|school|university|college|degree|together|year|seminar)
            we (both|all) (graduated|majored|trained|qualified|got our degree|got our degrees|did our phd|took our degree) (at|from|in)
            we were in the same (year|class|course|cohort|seminar|dorm|dormitory|halls|lecture)
            i was (your|a) (classmate|schoolmate|roommate|fellow student)
            """,
        ClaimFriend = """
            (great|good|nice|lovely|wonderful|fun|pleasure|fantastic|awesome) (meeting|seeing|chatting with|talking to|talking with|speaking with|catching up with|bumping into|running into) (you|with you) (at|in|on|yesterday|last|today|again|the other|this|earlier|both|after)
            it was (so|really|very|) (great|good|nice|lovely|a pleasure|wonderful|fun|fantastic|awesome|a joy) (to meet|meeting|seeing|to see|catching up with|to catch up with|talking to|to talk to|chatting with|to chat with|speaking with|to speak with) you
            we (briefly|first|) met (at|in|on|last|during|a few|through|years|some|when|briefly|via|yesterday|back|over|each other)
            (when|since) we (last|first|) (met|spoke|talked|saw each other|caught up)
            i met you (at|in|last|on|during|briefly)
            we (have|ve|) (already|) (known|know) each other
            we (have|ve) (already|) met (before|at|in|once|briefly|several|a few)
            we go (way|a long way) back
            (as|your) (an|) old friend
            my dear friend
            we (are|re|were|have been|ve been) (good|old|close|great|) friends
            (as|being) (old|good|) friends
            (great|good|nice|lovely) to see you again
            you (may|might|probably|will|surely|) remember me (from|as)
            (remember|recall) (me|when we|the evening|our chat|our talk|our conversation|our meeting|our evening|our lunch|our dinner|our coffee|our walk|our trip|our discussion)
            we (spoke|talked|chatted|had coffee|had lunch|had dinner|sat next to each other|shared a table) (briefly|shortly|quickly|a little|for a while|) (at|last|on|yesterday|about|in|over|together|during|after|before|earlier)
            (our|the) (chat|conversation|meeting|talk|lunch|coffee|dinner) (at|last|yesterday|on the|we had)
            how long have we known
            we (have|ve|) (already|) (known|know) each other
            we got (to know|talking to) each other
            (known|know) you (for years|for ages|since|from the)
            we (have been|ve been|are|were) friends
            (lovely|great|good|nice|wonderful) to have met you
            """,
        NotClaim = """
            (could|should|might|can|will|would|may|to|ll|d|must|let s) (all|both|) (work|build|study|meet) ... together
            (never|not|haven t|have not|hasn t|didn t|did not|don t|wasn t|weren t|were not) ... (worked|work|studied|met|meet|know|known|friends|colleagues|classmates|spoken|attended|spoke|together)
            (if|had|wish|unless|until|once|before|after) (only|) we (had|ever|would have|meet|met|could|can|have met|were) ... (worked|met|studied|known|friends|colleagues|)
            have we (met|worked|ever met|spoken|studied)
            did we (meet|work|study|go|ever)
            do we (know|have)
            are we friends
            (my|his|her|their|our) (kids|children|sons|daughters|wives|husbands|parents|sister|brother|wife|husband|partners) ... (studied|school|worked|together|friends|university|met|same)
            (nobody|no one) ... (worked|met|studied|together)
            how (did|do) you ... (meet|know)
            when we (finally|) meet
            (i|we) (will|would|hope|want|plan|d|ll) ... (meet|see) you
            (would|will|d|ll) be ... (great|good|nice|lovely|pleasure) to meet you
            same (time|place|page|boat|thing|story|goal|goals)
            your (current|new) (colleague|coworker|manager|boss|teammate)
            (with|between|among) (my|his|her|their|old|former) (classmates|friends|colleagues|coworkers)
            fellow (former|ex|current|) (founder|founders|developer|developers|engineer|traveller|traveler|designer|runner)
            you and * (studied|worked|met)
            remember (me to|to)
            """,
    };
}
